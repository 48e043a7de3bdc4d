import { endingsOf } from "../../figures/endings.ts";
import { inTimeIn, openIn } from "../../figures/freshness-counts.ts";
import { milestonesMet } from "../../figures/milestones-met.ts";
import { textsIn } from "../../i18n/texts.ts";
import { changedPromises } from "./changed-promises.ts";
import { goalFigures, type Report } from "./report.ts";

/** The year's answers, each a sentence or two made from the numbers: the same in the annex and in every text. */
export interface YearAnswers {
  /** How emissions stand to the pathway; undefined where the main goal is not measured. */
  readonly gap: string | undefined;
  /** What is promised and shown, beside the gap; undefined where `coverage` says already that there is nothing. */
  readonly effect: string | undefined;
  /** How much of what must go is promised. */
  readonly coverage: string | undefined;
  readonly helping: string;
  readonly fresh: string;
  readonly ended: string;
  readonly milestones: string;
  readonly white: string;
  readonly changed: string;
}

/** Every answer of a report. */
export function answersOf(report: Report): YearAnswers {
  const { dataset, figures, today, language } = report;
  const { followUp, start } = textsIn(language);
  const { pathway, gap, coverage } = goalFigures(report) ?? {};
  const fresh = figures.freshnessCounts();
  const { total, counterCommitments } = figures.participation();
  const ended = endingsOf(dataset.commitments.values());
  const achieved = ended.filter(({ commitment }) => commitment.state === "achieved").length;
  const met = milestonesMet(dataset.commitments.values(), today);
  const year = figures.targetYear();
  const counted = year === undefined ? undefined : figures.totalEffect(year).counted;
  const isNothing = counted === undefined || counted.claimed.length + counted.evidenced.length === 0;
  return {
    gap: pathway?.answer,
    effect: coverage !== undefined && isNothing ? undefined : gap?.answer,
    coverage: coverage?.answer,
    helping: start.helping(total, counterCommitments.commitments),
    fresh: `${followUp.fresh.answer(inTimeIn(fresh), openIn(fresh))}${fresh.unknown > 0 ? followUp.fresh.unknown(fresh.unknown) : ""}`,
    ended: followUp.ended.answer(achieved, ended.length),
    milestones: followUp.milestones.answer(met.onTime + met.late, met.due, met.ahead),
    white:
      dataset.focusAreas.size === 0
        ? followUp.white.noAreas
        : followUp.white.answer(figures.whiteSpots().length),
    changed: changedPromises(report).answer,
  };
}
