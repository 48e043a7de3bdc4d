import { fsum } from "d3-array";
import type { TonnesRange } from "../schema/values.ts";

/** Nothing, with certainty. */
export const noTonnes: TonnesRange = { low: 0, central: 0, high: 0 };

/** A range times a share of it. */
export function scaleRange({ low, central, high }: TonnesRange, share: number): TonnesRange {
  return { low: low * share, central: central * share, high: high * share };
}

/**
 * What one and the same effect adds from one year to another. One that ends takes more away the larger it was, so its
 * bounds turn. Only of one effect: of several, what some add and others take away would hide each other's bounds.
 */
export function rangeBetween(from: TonnesRange, to: TonnesRange): TonnesRange {
  const [low, high] = [to.low - from.low, to.high - from.high];
  return { low: Math.min(low, high), central: to.central - from.central, high: Math.max(low, high) };
}

/** The sum of ranges: bounds add as bounds. Exactly summed, so the order of the records never shows in a figure. */
export function sumRanges(ranges: readonly TonnesRange[]): TonnesRange {
  return {
    low: fsum(ranges, ({ low }) => low),
    central: fsum(ranges, ({ central }) => central),
    high: fsum(ranges, ({ high }) => high),
  };
}
