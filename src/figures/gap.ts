import type { Goal, Indicator } from "../dataset/dataset.ts";
import type { Observation } from "../schema/indicator.ts";
import { observed } from "./observations.ts";
import { allowedIn, goalPathway, type PathwayPoint } from "./pathway.ts";

/** How far the outcome is from what a goal allows, in the latest year both are known. */
export interface GoalGap {
  readonly year: number;
  /** The outcome, in the indicator's unit (tonnes CO2e for emissions), as are `allowed` and `gap`. */
  readonly observed: number;
  /** What the pathway allows that year. */
  readonly allowed: number;
  /** `observed − allowed`: above 0 is over the pathway. */
  readonly gap: number;
  /** The gap in percent of what is allowed; undefined where nothing, or less than nothing, is allowed. */
  readonly gapPercent: number | undefined;
  /** `start`: nothing later is known than the base year, where the pathway begins and so nothing can be compared. */
  readonly sign: "above" | "on" | "below" | "start";
  /** How sure the observation is. */
  readonly status: Observation["status"];
}

/** A difference nobody would see in the figure as it is written: half of its last digit. */
function toleranceOf({ unit }: Indicator): number {
  return unit === "percent" || unit === "tonnes-per-resident" ? 0.005 : 0.5;
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
  const gap = observation.value - allowed;
  const signOf = (): GoalGap["sign"] => {
    if (observation.year === goal.baseYear) return "start";
    if (Math.abs(gap) < toleranceOf(indicator)) return "on";
    return gap > 0 ? "above" : "below";
  };
  return {
    year: observation.year,
    observed: observation.value,
    allowed,
    gap,
    gapPercent: allowed > 0 ? (gap / allowed) * 100 : undefined,
    sign: signOf(),
    status: observation.status,
  };
}
