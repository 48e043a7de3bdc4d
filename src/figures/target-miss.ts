import type { Goal } from "../dataset/dataset.ts";
import { allowedIn, type PathwayPoint } from "../dataset/pathway.ts";
import { type TargetAmount, writtenStep } from "./target-amounts.ts";

/** A target that the goal's own pathway does not end at. */
export interface TargetMiss {
  readonly target: TargetAmount;
  /** What the pathway allows in the target's year, in the indicator's unit. */
  readonly allowed: number;
  /** The yearly cut that leads there, in percent (0–100). */
  readonly annualReductionPercent: number;
}

/** Whether an amount can be told from a target's by what is written of them. */
function isApart(allowed: number, { amount, significant }: TargetAmount): boolean {
  const written = Number(amount.toPrecision(significant));
  const step = writtenStep(written, significant);
  return [amount, written].every((one) => Math.abs(allowed - one) > step / 2);
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
    const allowed = allowedIn(pathway, target.year);
    const isMissed = allowed !== undefined && isApart(allowed, target);
    return isMissed ? [{ target, allowed, annualReductionPercent }] : [];
  });
}
