import type { Commitment } from "../../dataset/dataset.ts";
import type { EffectById } from "../../figures/effect.ts";
import { milestoneOutcome } from "../../figures/milestones-met.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import type { Localized } from "../../schema/text.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import type { TonnesRange } from "../../schema/values.ts";
import { evidenceLevels } from "../../schema/commitment.ts";
import type { Sheet, WorkbookCell } from "../workbook.ts";
import { pageOf, type Report } from "./report.ts";

const bounds = ["low", "central", "high"] as const satisfies readonly (keyof TonnesRange)[];

const textIn = ({ language }: Report, text: Localized | undefined) =>
  text === undefined ? undefined : read(text, language).text;

/** A real day; "unknown" stays a word, for an empty cell would say that nobody was asked. */
function dayOf({ language }: Report, date: string | undefined): WorkbookCell {
  if (date === undefined) return undefined;
  return date === "unknown" ? textsIn(language).report.workbook.unknown : { day: date };
}

/** What stands before the rows of every list: whose they are. */
function headOf(report: Report, { id, title, actor }: Commitment): readonly WorkbookCell[] {
  return [id, textIn(report, title), report.dataset.actors.get(actor)?.name];
}

function headColumns({ language }: Report): readonly string[] {
  const { columns } = textsIn(language).report.workbook;
  return [columns.id, columns.commitment, columns.actor];
}

/** The bounds of what a commitment adds to a sum; empty where it adds nothing to it. */
const shareOf = ({ id }: Commitment, counted: EffectById | undefined) =>
  bounds.map((bound) => counted?.get(id)?.[bound]);

/** Every commitment: who, what, when, how it stands, and what of it is in the sums. */
export function commitmentsSheet(report: Report): Sheet {
  const { dataset, figures, language } = report;
  const texts = textsIn(language);
  const { columns: t, phase, sheets } = texts.report.workbook;
  const year = figures.targetYear();
  const total = year === undefined ? undefined : figures.totalEffect(year);
  const reasons = new Map(total?.notAdded.map(({ id, reason }) => [id, reason]));
  const words = texts.report.effectOf;
  const bound = { low: words.low, central: words.central, high: words.high };
  const ofSums =
    year === undefined
      ? []
      : [t.claimed, t.evidenced].flatMap((name) =>
          bounds.map((one) => name(year, bound[one].toLocaleLowerCase(language))),
        );
  const rows = [...dataset.commitments.values()].map((commitment) => {
    const { effect, target } = commitment;
    const { state, lastOn, dueOn } = figures.freshness(commitment);
    const reason = reasons.get(commitment.id);
    const type = dataset.actors.get(commitment.actor)?.type;
    return [
      ...headOf(report, commitment),
      type && enumLabel("actorType", type, language),
      commitment.counterCommitment,
      commitment.focusAreas.map((id) => textIn(report, dataset.focusAreas.get(id)?.title) ?? id).join("; "),
      enumLabel("commitmentKind", commitment.kind, language),
      enumLabel("commitmentState", commitment.state, language),
      textIn(report, commitment.stateReason),
      ...[commitment.signed, commitment.start, commitment.due].map((date) => dayOf(report, date)),
      commitment.reportEveryMonths,
      dayOf(report, lastOn),
      dayOf(report, dueOn),
      texts.commitment.freshnessShort[state],
      target?.value,
      textIn(report, target?.unit),
      effect && phase[effect.phase],
      ...bounds.map((one) => effect?.tonnesPerYear[one]),
      ...(year === undefined ? [] : shareOf(commitment, total?.counted.claimed)),
      ...(year === undefined ? [] : shareOf(commitment, total?.counted.evidenced)),
      reason && texts.followUp.effect.reason[reason],
      pageOf(report, "commitment", { id: commitment.id }),
    ];
  });
  return {
    name: sheets.commitments,
    header: [
      ...headColumns(report),
      ...[t.actorType, t.own, t.focusAreas, t.kind, t.state, t.reason, t.signed, t.start, t.due, t.every],
      ...[t.last, t.next, t.freshness, t.target, t.targetUnit, t.phase, t.low, t.central, t.high],
      ...ofSums,
      ...[t.notAdded, t.address],
    ],
    rows,
    widths: [28, 48, 28, 18, 10, 28, 18, 16, 40],
  };
}

/** Every milestone of every commitment, and how it went. */
export function milestonesSheet(report: Report): Sheet {
  const { dataset, today, language } = report;
  const texts = textsIn(language);
  const { columns: t, sheets } = texts.report.workbook;
  const { missed, late, onTime } = texts.followUp.milestones;
  const outcomes = { missed, late, onTime, ahead: t.ahead };
  const rows = [...dataset.commitments.values()].flatMap((commitment) =>
    (commitment.milestones ?? []).map((milestone) => [
      ...headOf(report, commitment),
      textIn(report, milestone.title),
      dayOf(report, milestone.due),
      dayOf(report, milestone.done),
      outcomes[milestoneOutcome(milestone, today)],
    ]),
  );
  return {
    name: sheets.milestones,
    header: [...headColumns(report), t.milestone, t.due, t.reached, t.outcome],
    rows,
    widths: [28, 48, 28, 48, 14, 14, 36],
  };
}

/** Every update of every commitment. */
export function updatesSheet(report: Report): Sheet {
  const { dataset, language } = report;
  const { columns: t, sheets } = textsIn(language).report.workbook;
  const rows = [...dataset.commitments.values()].flatMap((commitment) =>
    (commitment.updates ?? []).map(({ date, type, statement, value, evidence = [], lesson }) => {
      const level = evidenceLevels.findLast((one) => evidence.some((item) => item.level === one));
      return [
        ...headOf(report, commitment),
        dayOf(report, date),
        enumLabel("updateType", type, language),
        textIn(report, statement),
        value,
        value === undefined ? undefined : textIn(report, commitment.target?.unit),
        evidence.map(({ title, url }) => `${title}: ${url}`).join("; "),
        level && enumLabel("evidenceLevel", level, language),
        textIn(report, lesson),
      ];
    }),
  );
  return {
    name: sheets.updates,
    header: [
      ...headColumns(report),
      ...[t.date, t.type, t.statement, t.value, t.unit, t.evidence, t.level, t.lesson],
    ],
    rows,
    widths: [28, 48, 28, 14, 20, 60, 12, 20, 48, 22, 40],
  };
}
