import type { Goal, Indicator } from "../../dataset/dataset.ts";
import { standingTargets } from "../../dataset/goal-amounts.ts";
import { indicatorOf, mainGoalOf } from "../../dataset/main-goal.ts";
import { endingsOf } from "../../figures/endings.ts";
import { inTimeIn, openIn } from "../../figures/freshness-counts.ts";
import { milestonesMet } from "../../figures/milestones-met.ts";
import { joinSentences } from "../../format.ts";
import { emissionsChangeSentence } from "../../i18n/emissions-change.ts";
import type { Language } from "../../i18n/routes.ts";
import { targetSentence } from "../../i18n/target-words.ts";
import { textsIn } from "../../i18n/texts.ts";
import { changedPromises } from "./changed-promises.ts";
import { goalFigures, type Report, sectorFigure } from "./report.ts";

/** The year's answers, each a sentence or two made from the numbers: the same in the annex and in every text. */
export interface YearAnswers {
  /** How emissions stand to the pathway; undefined where the main goal is not measured. */
  readonly gap: string | undefined;
  /** What the main goal is, with its status, target by target; undefined where none is in force. */
  readonly goal: string | undefined;
  /** How emissions moved between the two latest years; undefined where those do not compare. */
  readonly change: string | undefined;
  /** Which sector they mostly come from; undefined where the series has none. */
  readonly sectors: string | undefined;
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

/** What a goal's targets in force are, each with how firm it is. */
function goalSentences(goal: Goal, indicator: Indicator | undefined, language: Language): string | undefined {
  const measure = { unit: indicator?.unit ?? "tonnes", baseYear: goal.baseYear };
  const sentences = standingTargets(goal).map((target) => targetSentence(target, measure, language));
  return joinSentences(...sentences) || undefined;
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
  const isNothing = counted === undefined || counted.claimed.size + counted.evidenced.size === 0;
  const goal = mainGoalOf(dataset);
  const indicator = indicatorOf(dataset, goal);
  const change = indicator && figures.latestChange(indicator);
  return {
    gap: pathway?.answer,
    goal: goal && goalSentences(goal, indicator, language),
    change: change && emissionsChangeSentence(change, indicator?.kind, language),
    sectors: sectorFigure(report)?.answer,
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
