import type { Commitment } from "../schema/commitment.ts";
import type { Goal, Target } from "../schema/goal.ts";

/**
 * Which way a commitment's number is to go, as far as its record tells: from the baseline towards the target. Without a
 * baseline more is better, but for emissions, of which a target may be what is left or what is cut.
 */
export function betterDirection(
  target: NonNullable<Commitment["target"]>,
  baseline: Commitment["baseline"],
): "more" | "less" | undefined {
  if (baseline !== undefined) return target.value < baseline.value ? "less" : "more";
  return /\bton|utsläpp|co2|co₂/i.test(target.unit.sv) ? undefined : "more";
}

/**
 * Whether a measured number is told as a part of the target, as in "4 of 12". Where it is to fall, or where nobody can say
 * which way is better, it is no part: it stands beside the target as a level.
 */
export function isPartOfTarget({ target, baseline }: Pick<Commitment, "target" | "baseline">): boolean {
  return target !== undefined && betterDirection(target, baseline) === "more";
}

/**
 * Which way a goal's value is to go from one version of the goal to the next: it is the most there may be, or the least.
 * Undefined where one version says the one and the other says the other.
 */
export function betterValue(before: Target, after: Target): "more" | "less" | undefined {
  const [was, is] = [before, after].map(({ comparison }) => (comparison === "at-least" ? "more" : "less"));
  return was === is ? is : undefined;
}

/** Whether some target is the least there may be: no pathway can lead to it, for what is above one is told as too much. */
export function isOfMore({ targets }: Pick<Goal, "targets">): boolean {
  return targets.some(({ comparison }) => comparison === "at-least");
}
