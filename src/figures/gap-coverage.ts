import type { TonnesRange } from "../schema/values.ts";
import type { EffectById, TotalEffect } from "./effect.ts";
import type { GoalGap } from "./gap.ts";
import { noTonnes, rangeBetween, scaleRange, sumRanges } from "./range.ts";
import type { PathwayPoint } from "../dataset/pathway.ts";

/** Parts of what is needed, 0–1, at the bounds of what is promised; above 1 where more is promised than must go. */
export interface ShareRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What has to go until a year, and what commitments are reckoned to take away until then. Tonnes CO2e a year. */
export interface CoverageYear {
  readonly year: number;
  /** The latest outcome minus what the goal allows in the year; 0 where it allows as much. */
  readonly needed: number;
  /** What promised effects add from the outcome's year on; undefined where nobody has promised any in tonnes. */
  readonly claimed: TonnesRange | undefined;
  /** The same of effects measured and evidenced. */
  readonly evidenced: TonnesRange | undefined;
  /** What is promised and evidenced together, as a share of what is needed; undefined where either is missing. */
  readonly share: ShareRange | undefined;
}

/** What effects add from one year to another: what was in force before can be seen in the outcome already. */
function added(later: EffectById, now: EffectById): TonnesRange | undefined {
  // All that counts later counts now, if only as 0; what counts now and not later has ended, which is known.
  if (now.size === 0) return undefined;
  return sumRanges(Array.from(now, ([id, range]) => rangeBetween(range, later.get(id) ?? noTonnes)));
}

/**
 * How much of what must go is promised, year by year from the latest outcome to the end of the pathway. A comparison of
 * sizes: promised effects are never taken away from emissions.
 *
 * @param effectIn What the commitments that are counted at the goal save together in a year.
 */
export function gapCoverage(
  { year: from, observed }: GoalGap,
  pathway: readonly PathwayPoint[],
  effectIn: (year: number) => TotalEffect,
): readonly CoverageYear[] {
  const now = effectIn(from);
  return pathway
    .filter(({ year }) => year > from)
    .map(({ year, amount: allowed }) => {
      const later = effectIn(year);
      const needed = Math.max(0, observed - allowed);
      const claimed = added(later.counted.claimed, now.counted.claimed);
      const evidenced = added(later.counted.evidenced, now.counted.evidenced);
      const known = [claimed, evidenced].filter((range) => range !== undefined);
      const share = needed > 0 && known.length > 0 ? scaleRange(sumRanges(known), 1 / needed) : undefined;
      return { year, needed, claimed, evidenced, share };
    });
}

/** The year that one is told of: the first with a target, else the last. */
export function toldCoverage(
  years: readonly CoverageYear[],
  targetYears: readonly number[],
): CoverageYear | undefined {
  return years.find(({ year }) => targetYears.includes(year)) ?? years.at(-1);
}
