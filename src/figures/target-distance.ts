import { breaksBetween } from "../dataset/breaks.ts";
import type { Goal, Indicator } from "../dataset/dataset.ts";
import { type Observed, observed } from "./observations.ts";
import { statedAmount, type TargetAmount, targetAmounts } from "./target-amounts.ts";

/** How far the latest outcome is from the target that comes next. */
export interface TargetDistance {
  readonly outcome: Observed;
  readonly target: TargetAmount;
  /** What the outcome must rise by, or fall by, to reach the target, in the indicator's unit; 0 where it is there. */
  readonly left: number;
  /** Whether the outcome is where the target wants it, whatever the target's year is. */
  readonly isReached: boolean;
  /** Whether the target's year is over, so that the outcome says nothing of whether it was met in its time. */
  readonly isPast: boolean;
  /**
   * The latest year after the base year, up to the outcome's, in which the series changed method. Undefined where the two
   * compare, and where the target is not counted from the base year.
   */
  readonly breakYear: number | undefined;
}

/** Without what comes of the arithmetic: a record has six decimals at most. */
const settled = (amount: number) => Math.round(amount * 1e6) / 1e6;

/**
 * The distance from the latest outcome to the first standing target of its year or later; to the last one where all are of
 * earlier years. It takes no pathway, so that a goal of more has one too.
 *
 * @returns undefined where nothing is observed, and where no standing target has a number.
 */
export function targetDistance(goal: Goal, indicator: Indicator): TargetDistance | undefined {
  const outcome = observed(indicator).at(-1);
  const targets = targetAmounts(goal, indicator);
  const target = targets.find(({ year }) => outcome !== undefined && year >= outcome.year) ?? targets.at(-1);
  if (outcome === undefined || target === undefined) return undefined;
  const beyond = outcome.value - statedAmount(target);
  const left = settled(target.isLeast ? -beyond : beyond);
  const { isFromBase = false, isBelow = false } = target;
  const breaks = isFromBase ? breaksBetween(indicator, goal.baseYear ?? outcome.year, outcome.year) : [];
  return {
    outcome,
    target,
    left: Math.max(0, left),
    isReached: isBelow ? left < 0 : left <= 0,
    isPast: target.year < outcome.year,
    breakYear: breaks.at(-1),
  };
}
