import { gapAndEffectAnswer } from "../../charts/gap-and-commitments.ts";
import { gapAnswer } from "../../charts/pathway-sentence.ts";
import { indicatorOf, mainGoalOf } from "../../dataset/main-goal.ts";
import { type GoalGap, signOf } from "../../figures/gap.ts";
import { textsIn } from "../../i18n/texts.ts";
import type { KeyFigureId } from "../../schema/texts/key-figures.ts";
import type { TonnesRange } from "../../schema/values.ts";
import { answersOf, type YearAnswers } from "./answers.ts";
import type { Report } from "./report.ts";

type Frozen = (id: KeyFigureId, unit?: string) => number | undefined;

/** The figures that the year was frozen with, where its records cannot be read. */
function frozenOf({ account }: Report): Frozen | undefined {
  const { period, isAsFrozen } = account;
  if (period === undefined || isAsFrozen) return undefined;
  return (id, unit) => {
    const figure = period.figures.find((one) => one.id === id);
    return figure === undefined || (unit !== undefined && figure.unit !== unit)
      ? undefined
      : (figure.value ?? undefined);
  };
}

/** Whether the numbers of a report's sections are others than those the year was frozen with. */
export const isReckonedAnew = (report: Report): boolean => frozenOf(report) !== undefined;

/** How emissions stood to the pathway when the year was frozen; undefined where the figures do not tell. */
function frozenGap({ dataset, figures }: Report, frozen: Frozen): GoalGap | undefined {
  const goal = mainGoalOf(dataset);
  const indicator = indicatorOf(dataset, goal);
  const unit = indicator?.unit;
  const [observed, year, gap] = [frozen("emissions", unit), frozen("emissions-year"), frozen("gap", unit)];
  if (goal === undefined || indicator === undefined) return undefined;
  if (observed === undefined || year === undefined || gap === undefined) return undefined;
  return {
    ...{ year, observed, allowed: observed - gap, gap },
    breakYear: figures.gap(goal)?.breakYear,
    gapPercent: frozen("gap-percent"),
    sign: signOf(gap, indicator),
  };
}

function frozenRange(frozen: Frozen, kind: "claimed" | "evidenced"): TonnesRange | undefined {
  const [low, central, high] = [frozen(`${kind}-low`), frozen(`${kind}-central`), frozen(`${kind}-high`)];
  return low === undefined || central === undefined || high === undefined
    ? undefined
    : { low, central, high };
}

/** What the frozen figures themselves can answer. */
function answersFrozen(
  report: Report,
  frozen: Frozen,
): Partial<Record<keyof YearAnswers, string | undefined>> {
  const { dataset, language } = report;
  const { followUp } = textsIn(language);
  const unit = indicatorOf(dataset, mainGoalOf(dataset))?.unit;
  const gap = frozenGap(report, frozen);
  const year = frozen("effect-year");
  const [claimed, evidenced] = [frozenRange(frozen, "claimed"), frozenRange(frozen, "evidenced")];
  /** A sentence of two counts, as far as both were frozen. */
  const both = (
    one: KeyFigureId,
    other: KeyFigureId,
    say: (one: number, other: number) => string | undefined,
  ) => {
    const [first, second] = [frozen(one), frozen(other)];
    return first === undefined || second === undefined ? undefined : say(first, second);
  };
  const spots = frozen("white-spots");
  return {
    gap: gap && unit && gapAnswer(gap, unit, language),
    effect:
      gap === undefined || year === undefined || unit !== "tonnes"
        ? undefined
        : gapAndEffectAnswer({ gap, claimed, evidenced, year }, language),
    fresh: both("followed-up", "commitments-standing", followUp.fresh.answer),
    ended: both("commitments-achieved", "commitments-ended", followUp.ended.answer),
    milestones: both("milestones-met", "milestones-due", (met, due) =>
      // How many lie ahead was not frozen: of none that were due it cannot be said that there are none.
      due === 0 ? undefined : followUp.milestones.answer(met, due, 0),
    ),
    white: spots === undefined || dataset.focusAreas.size === 0 ? undefined : followUp.white.answer(spots),
  };
}

/**
 * The year's answers as they are told first, and to the press. Of a frozen year whose records cannot be read, they are made
 * from the figures it was frozen with; what those do not tell is said to be reckoned from today's records.
 */
export function headlinesOf(report: Report): YearAnswers {
  const answers = answersOf(report);
  const frozen = frozenOf(report);
  if (frozen === undefined) return answers;
  const { reckonedToday } = textsIn(report.language).report;
  const known = answersFrozen(report, frozen);
  const told = (key: keyof YearAnswers) => {
    const today = answers[key];
    return known[key] ?? (today === undefined ? undefined : reckonedToday(today));
  };
  const said = (key: keyof YearAnswers) => told(key) ?? "";
  const hasPromised = (frozenRange(frozen, "claimed") ?? frozenRange(frozen, "evidenced")) !== undefined;
  return {
    ...{ gap: told("gap"), change: told("change"), sectors: told("sectors"), coverage: told("coverage") },
    // Where nothing was promised in tonnes, then or today, the coverage says so.
    effect: answers.effect === undefined && !hasPromised ? undefined : told("effect"),
    ...{ helping: said("helping"), fresh: said("fresh"), ended: said("ended") },
    ...{ milestones: said("milestones"), white: said("white") },
    // What the goal is, and what git tells, is no number of the year's.
    ...{ goal: answers.goal, changed: answers.changed },
  };
}
