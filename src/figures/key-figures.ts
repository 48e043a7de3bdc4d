import { isStanding } from "../dataset/counted.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { indicatorOf, mainGoalOf } from "../dataset/main-goal.ts";
import type { CommitmentState } from "../schema/commitment.ts";
import { type KeyFigureId, type KeyFigureUnit, keyFigureTitles } from "../schema/texts/key-figures.ts";
import type { TonnesRange } from "../schema/values.ts";
import { tallyOf } from "./actor-matrix.ts";
import type { EffectById } from "./effect.ts";
import { figuresOf } from "./figures.ts";
import { countStates } from "./follow-up.ts";
import { inTimeIn } from "./freshness-counts.ts";
import { milestonesMet } from "./milestones-met.ts";
import { observed } from "./observations.ts";
import { recordsOn } from "./records-on.ts";
import { isOpenOn } from "./support-open.ts";
import { baseOf } from "../dataset/goal-amounts.ts";

/** One of the numbers a follow-up year is told in. */
export interface KeyFigure {
  readonly id: KeyFigureId;
  readonly title: { readonly sv: string; readonly en: string };
  /** null where it is not known: never 0 for want of a number. */
  readonly value: number | null;
  readonly unit: KeyFigureUnit;
}

const shortStates: readonly CommitmentState[] = ["partly-achieved", "not-achieved", "withdrawn", "lapsed"];

/** As exact as a record may hold it, so that what is frozen and what is reckoned anew compare. */
function written(value: number | undefined): number | null {
  // Added to 0, for −0 is no amount.
  return value === undefined ? null : Math.round(value * 1000) / 1000 + 0;
}

/** The bounds of a sum nobody stands behind are not known: nothing promised in tonnes is not a promise of 0 tonnes. */
function bounds(sum: TonnesRange | undefined, counted: EffectById | undefined): Partial<TonnesRange> {
  return counted === undefined || counted.size === 0 || sum === undefined ? {} : sum;
}

/**
 * The key figures of a programme on a day, in the order they are told. Only what is dated that day or before is counted:
 * see {@link recordsOn}.
 *
 * @param today ISO date.
 * @param lastObservedYear The last year of the series that was known then, where that is known.
 */
export function keyFigures(dataset: Dataset, today: string, lastObservedYear?: number): readonly KeyFigure[] {
  const then = recordsOn(dataset, today, lastObservedYear);
  const figures = figuresOf(then, today);
  const goal = mainGoalOf(then);
  const indicator = indicatorOf(then, goal);
  const latest = indicator && observed(indicator).at(-1);
  // A series cut off before the base year has no pathway to be compared with.
  const isBased = goal?.baseYear === undefined || (indicator && baseOf(goal, indicator)) !== undefined;
  const gap = goal && isBased ? figures.gap(goal) : undefined;
  const commitments = [...then.commitments.values()];
  const standing = commitments.filter(isStanding);
  const states = countStates(then);
  const inStates = (among: readonly CommitmentState[]) =>
    states.reduce((sum, { state, count }) => sum + (among.includes(state) ? count : 0), 0);
  const fresh = figures.freshnessCounts();
  const year = figures.targetYear();
  const effect = year === undefined ? undefined : figures.totalEffect(year);
  const claimed = bounds(effect?.claimed, effect?.counted.claimed);
  const evidenced = bounds(effect?.evidenced, effect?.counted.evidenced);
  const milestones = milestonesMet(commitments, today);
  const open = (records: Dataset["supportNeeds"] | Dataset["supportOffers"]) =>
    [...records.values()].filter((record) => isOpenOn(record, today)).length;
  const inUnit = indicator?.unit ?? "tonnes";

  const values: Record<KeyFigureId, readonly [number | undefined, KeyFigureUnit]> = {
    emissions: [latest?.value, inUnit],
    "emissions-year": [latest?.year, "year"],
    gap: [gap?.gap, inUnit],
    "gap-percent": [gap?.gapPercent, "percent"],
    commitments: [commitments.length, "count"],
    "commitments-standing": [standing.length, "count"],
    "commitments-ended": [commitments.length - standing.length, "count"],
    "commitments-achieved": [inStates(["achieved"]), "count"],
    "commitments-short": [inStates(shortStates), "count"],
    "commitments-superseded": [inStates(["superseded"]), "count"],
    actors: [tallyOf(standing).actors, "count"],
    "followed-up": [inTimeIn(fresh), "count"],
    "effect-year": [year, "year"],
    "claimed-low": [claimed.low, "tonnes"],
    "claimed-central": [claimed.central, "tonnes"],
    "claimed-high": [claimed.high, "tonnes"],
    "evidenced-low": [evidenced.low, "tonnes"],
    "evidenced-central": [evidenced.central, "tonnes"],
    "evidenced-high": [evidenced.high, "tonnes"],
    "milestones-due": [milestones.due, "count"],
    "milestones-met": [milestones.onTime + milestones.late, "count"],
    "white-spots": [figures.whiteSpots().length, "count"],
    "support-needs": [open(then.supportNeeds), "count"],
    "support-offers": [open(then.supportOffers), "count"],
  };
  return (Object.keys(keyFigureTitles) as KeyFigureId[]).map((id) => {
    const [value, unit] = values[id];
    return { id, title: keyFigureTitles[id], value: written(value), unit };
  });
}
