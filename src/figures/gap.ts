import { breaksBetween } from "../dataset/breaks.ts";
import type { Goal, Indicator } from "../dataset/dataset.ts";
import { observed } from "./observations.ts";
import { allowedIn, goalPathway, type PathwayPoint } from "../dataset/pathway.ts";

/** An outcome, and what a goal allows in the same year. */
interface OutcomeAndAllowed {
  readonly year: number;
  /** The outcome, in the indicator's unit (tonnes CO2e for emissions), as are `allowed` and `gap`. */
  readonly observed: number;
  /** What the pathway allows that year. */
  readonly allowed: number;
  /**
   * The latest year after the base year, up to the outcome's, in which the series changed method: the pathway is counted
   * from what does not compare with the outcome. Undefined where the two compare.
   */
  readonly breakYear?: number | undefined;
}

/** A gap that can be reckoned: the pathway has begun before the outcome. */
interface Reckoned<Sign> extends OutcomeAndAllowed {
  readonly sign: Sign;
  /** `observed − allowed`: above 0 is over the pathway. */
  readonly gap: number;
  /** The gap in percent of what is allowed; undefined where nothing, or less than nothing, is allowed. */
  readonly gapPercent: number | undefined;
}

/** Nothing later is known than the base year, where the pathway begins: nothing can be compared, and there is no gap. */
interface AtStart extends OutcomeAndAllowed {
  readonly sign: "start";
  readonly gap?: undefined;
  readonly gapPercent?: undefined;
}

/** How far the outcome is from what a goal allows, in the latest year both are known. */
export type GoalGap = Reckoned<"above" | "below"> | Reckoned<"on"> | AtStart;

/** Whether the outcome is seen to stand off the pathway: a distance to draw, and to tell the size of. */
export function isApart(gap: GoalGap | undefined): gap is Reckoned<"above" | "below"> {
  return gap?.sign === "above" || gap?.sign === "below";
}

/** A difference nobody would see in the figure as it is written: half of its last digit. */
function toleranceOf({ unit }: Pick<Indicator, "unit">): number {
  return unit === "percent" || unit === "tonnes-per-resident" ? 0.005 : 0.5;
}

/** Which side of the pathway an outcome is on, or that nobody would see it off it. */
export function signOf(
  gap: number,
  indicator: Pick<Indicator, "unit">,
): Reckoned<"above" | "below" | "on">["sign"] {
  if (Math.abs(gap) < toleranceOf(indicator)) return "on";
  return gap > 0 ? "above" : "below";
}

/**
 * The gap between outcome and pathway: the latest observation within the pathway's years, minus what the goal allows
 * in that year. Effects of commitments are never taken away from it.
 *
 * @param pathway The answer of {@link goalPathway}, where it is at hand.
 * @returns undefined where the goal has no pathway or no observation falls within it.
 * @throws RangeError as {@link goalPathway}.
 */
export function goalGap(
  goal: Goal,
  indicator: Indicator,
  pathway: readonly PathwayPoint[] = goalPathway(goal, indicator),
): GoalGap | undefined {
  const observation = observed(indicator).findLast(({ year }) => allowedIn(pathway, year) !== undefined);
  if (observation === undefined) return undefined;
  const allowed = allowedIn(pathway, observation.year);
  if (allowed === undefined) return undefined;
  const { year, value } = observation;
  // A pathway has a base year; without one nothing is allowed in any year.
  const breakYear = breaksBetween(indicator, goal.baseYear ?? year, year).at(-1);
  const outcome = { year, observed: value, allowed, breakYear };
  if (year === goal.baseYear) return { ...outcome, sign: "start" };
  const gap = value - allowed;
  return {
    ...outcome,
    gap,
    gapPercent: allowed > 0 ? (gap / allowed) * 100 : undefined,
    sign: signOf(gap, indicator),
  };
}
