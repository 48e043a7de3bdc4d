import type { Goal } from "../dataset/dataset.ts";
import type { PathwayPoint } from "./pathway.ts";
import type { TargetAmount } from "./target-amounts.ts";

/** A target that the goal's own pathway does not end at. */
export interface TargetMiss {
  readonly target: TargetAmount;
  /** What the pathway allows in the target's year, in the indicator's unit. */
  readonly allowed: number;
  /** The yearly cut that leads there, in percent (0–100). */
  readonly annualReductionPercent: number;
}

/**
 * The targets that a pathway with a yearly rate of its own ends above or below, earliest first. A difference too small
 * to show in the target as it is written is none. Other pathways lead through their targets.
 */
export function targetMisses(
  { pathway: stated }: Pick<Goal, "pathway">,
  pathway: readonly PathwayPoint[],
  targets: readonly TargetAmount[],
): readonly TargetMiss[] {
  const annualReductionPercent = stated?.annualReductionPercent;
  if (annualReductionPercent === undefined) return [];
  return targets.flatMap((target) => {
    const allowed = pathway.find(({ year }) => year === target.year)?.tonnes;
    const finest = Math.abs(target.amount) * 10 ** (1 - target.significant);
    const isMissed = allowed !== undefined && Math.abs(allowed - target.amount) > finest / 2;
    return isMissed ? [{ target, allowed, annualReductionPercent }] : [];
  });
}
