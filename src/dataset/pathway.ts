import type { Goal, Indicator } from "./dataset.ts";
import { baseOf, standingTargets, targetAmount } from "./goal-amounts.ts";

/** What a goal allows in one year. */
export interface PathwayPoint {
  readonly year: number;
  /** In the indicator's unit; tonnes CO2e for emissions. */
  readonly amount: number;
}

/** The targets a pathway leads through, oldest first. */
function knotsOf(goal: Goal, base: number, baseYear: number): readonly PathwayPoint[] {
  const knots = standingTargets(goal).map((target) => {
    const amount = targetAmount(target, base);
    if (amount === undefined)
      throw new RangeError(`Goal ${goal.id}: the target for ${String(target.year)} has no number`);
    return { year: target.year, amount };
  });
  const ahead = knots.filter(({ year }) => year > baseYear).sort((a, b) => a.year - b.year);
  if (ahead.length === 0) throw new RangeError(`Goal ${goal.id}: no target after ${String(baseYear)}`);
  return ahead;
}

function between(
  from: PathwayPoint,
  to: PathwayPoint,
  year: number,
  shape: "linear" | "constant-rate" | "stepwise",
): number {
  const way = (year - from.year) / (to.year - from.year);
  if (year === to.year) return to.amount;
  if (shape === "stepwise") return from.amount;
  if (shape === "linear") return from.amount + (to.amount - from.amount) * way;
  if (from.amount <= 0 || to.amount <= 0) {
    throw new RangeError(
      `No constant rate leads from ${String(from.amount)} to ${String(to.amount)}: both must be above 0`,
    );
  }
  return from.amount * (to.amount / from.amount) ** way;
}

/**
 * What a goal allows each year, from its base year to its last target.
 *
 * Constant rate: `base · (1 − r)^(year − baseYear)` with the goal's own yearly rate; without one, the rate that leads
 * from base to target, and on from each target to the next. Linear: straight lines between the same points. Stepwise:
 * a target's level holds until the next target. A target with `comparison: below` counts as its value.
 *
 * @returns A point for every year from `baseYear` to the last target in force, both included, in the indicator's unit;
 *   empty where the goal states no base year or no pathway, and where all its targets have lapsed.
 * @throws RangeError if the base year is not known, no target lies after it, or a constant rate would have to reach
 *   zero: the validator refuses such goals.
 * @see GHG Protocol Mitigation Goal Standard, chapter 4 (designing a mitigation goal)
 */
export function goalPathway(goal: Goal, indicator: Indicator): readonly PathwayPoint[] {
  const { baseYear, pathway } = goal;
  if (baseYear === undefined || pathway === undefined) return [];
  // A goal that was given up leads nowhere.
  if (goal.targets.length > 0 && standingTargets(goal).length === 0) return [];
  const base = baseOf(goal, indicator);
  if (base === undefined) {
    throw new RangeError(`Goal ${goal.id}: indicator ${indicator.id} has no value for ${String(baseYear)}`);
  }
  let from: PathwayPoint = { year: baseYear, amount: base };
  const points = [from];
  const rate = pathway.shape === "constant-rate" ? pathway.annualReductionPercent : undefined;
  for (const to of knotsOf(goal, base, baseYear)) {
    for (let year = from.year + 1; year <= to.year; year += 1) {
      const amount =
        rate === undefined
          ? between(from, to, year, pathway.shape)
          : base * (1 - rate / 100) ** (year - baseYear);
      points.push({ year, amount });
    }
    from = to;
  }
  return points;
}

/** What a pathway allows in a year; undefined outside it. */
export function allowedIn(pathway: readonly PathwayPoint[], year: number): number | undefined {
  return pathway.find((point) => point.year === year)?.amount;
}
