import { fsum } from "d3-array";
import type { TonnesRange } from "../schema/values.ts";

/** Nothing, with certainty. */
export const noTonnes: TonnesRange = { low: 0, central: 0, high: 0 };

/** A range times a share of it. */
export function scaleRange({ low, central, high }: TonnesRange, share: number): TonnesRange {
  return { low: low * share, central: central * share, high: high * share };
}

/** The sum of ranges: bounds add as bounds. Exactly summed, so the order of the records never shows in a figure. */
export function sumRanges(ranges: readonly TonnesRange[]): TonnesRange {
  return {
    low: fsum(ranges, ({ low }) => low),
    central: fsum(ranges, ({ central }) => central),
    high: fsum(ranges, ({ high }) => high),
  };
}
