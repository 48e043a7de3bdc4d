import { breaksBetween } from "../dataset/breaks.ts";
import type { Indicator } from "../dataset/dataset.ts";
import { type Observed, observed } from "./observations.ts";

/** How an indicator moved between two observed years. */
export interface SeriesChange {
  readonly from: Observed;
  readonly to: Observed;
  /** `to − from`, in the indicator's unit. */
  readonly change: number;
  /** In percent of the first value; undefined where that is 0 or negative. */
  readonly changePercent: number | undefined;
  /** Whether the two years follow on each other; where not, text must name both. */
  readonly isAdjacent: boolean;
  /** Whether the series changed method on the way, so that the two values do not compare. */
  readonly crossesBreak: boolean;
}

function changeBetween(indicator: Indicator, from: Observed, to: Observed): SeriesChange {
  const change = to.value - from.value;
  return {
    from,
    to,
    change,
    changePercent: from.value > 0 ? (change / from.value) * 100 : undefined,
    isAdjacent: to.year - from.year === 1,
    crossesBreak: breaksBetween(indicator, from.year, to.year).length > 0,
  };
}

/** The change between the two latest observed years; undefined where fewer than two are observed. */
export function latestChange(indicator: Indicator): SeriesChange | undefined {
  const [from, to] = observed(indicator).slice(-2);
  return from === undefined || to === undefined ? undefined : changeBetween(indicator, from, to);
}

/**
 * The change over as many years as compare: from the first observed year to the latest, or from the year the series
 * last changed method. Undefined where only one is observed.
 */
export function longestChange(indicator: Indicator): SeriesChange | undefined {
  const known = observed(indicator);
  const since = known.findLast(({ status }) => status === "break")?.year ?? Number.NEGATIVE_INFINITY;
  const [from, to] = [known.find(({ year }) => year >= since), known.at(-1)];
  if (from === undefined || to === undefined || from.year === to.year) return undefined;
  return changeBetween(indicator, from, to);
}
