import type { Goal, Indicator } from "../dataset/dataset.ts";
import type { Target } from "../schema/goal.ts";
import { baseOf, standingTargets, targetAmount } from "../dataset/goal-amounts.ts";

/** A target as an amount to reach. */
export interface TargetAmount {
  readonly year: number;
  /** In the indicator's unit; tonnes CO2e for emissions. */
  readonly amount: number;
  readonly isApproximate: boolean;
  /** Whether it is the least there may be, and not the most. */
  readonly isLeast?: boolean;
  /** Whether the amount itself is too much. */
  readonly isBelow?: boolean;
  /** Whether it is a cut from the base year. */
  readonly isFromBase?: boolean;
  /** Digits that say no more than the goal does: "about 80 percent" of a base gives two. */
  readonly significant: number;
}

/** How firm a goal is: the status of its last target in force, or lapsed where none is. Undefined without targets. */
export function statusOf(goal: Goal): Target["status"] | undefined {
  return (standingTargets(goal).at(-1) ?? goal.targets.at(-1))?.status;
}

/** The step of the last digit that an amount is written with. One decimal is the finest, so that zero has a step as well. */
export function writtenStep(amount: number, significant: number): number {
  return Math.max(0.1, 10 ** (Math.floor(Math.log10(Math.abs(amount))) + 1 - significant));
}

/** A target's amount as far as the goal gives it: in no more digits than it is written with where it is approximate. */
export function statedAmount({ amount, isApproximate, significant }: TargetAmount): number {
  return isApproximate ? Number(amount.toPrecision(significant)) : amount;
}

/**
 * A goal's standing targets as amounts, earliest first: the stated value, or the base less the stated cut. A target with
 * neither, and a cut from a base that is not known, is left out.
 */
export function targetAmounts(goal: Goal, indicator: Indicator): readonly TargetAmount[] {
  const base = baseOf(goal, indicator);
  return standingTargets(goal)
    .flatMap((target) => {
      const { year, value, comparison, approximate = false } = target;
      const amount = targetAmount(target, base);
      if (amount === undefined) return [];
      const significant = approximate && value === undefined ? 2 : 4;
      const isLeast = comparison === "at-least";
      const isBelow = comparison === "below";
      const isFromBase = value === undefined;
      const kind = {
        ...(isLeast && { isLeast }),
        ...(isBelow && { isBelow }),
        ...(isFromBase && { isFromBase }),
      };
      return [{ year, amount, isApproximate: approximate, ...kind, significant }];
    })
    .sort((a, b) => a.year - b.year);
}
