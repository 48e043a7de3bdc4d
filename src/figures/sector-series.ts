import type { Indicator } from "../dataset/dataset.ts";
import type { Localized } from "../schema/text.ts";
import { observed } from "./observations.ts";
import { sectorShares, sectorTitles } from "./shares.ts";

/** One sector through the years it is known. */
export interface SectorSeries {
  readonly id: string;
  readonly title: Localized;
  /** Year → amount in the indicator's unit. */
  readonly values: ReadonlyMap<number, number>;
}

/**
 * Each sector of a series through its years, the largest of the latest year first, and the observed totals, oldest
 * first. Years with a total but no sectors are among the years.
 */
export function sectorSeries(indicator: Indicator): {
  readonly years: readonly { readonly year: number; readonly total: number }[];
  readonly sectors: readonly SectorSeries[];
} {
  const observations = observed(indicator);
  const latest = new Map(sectorShares(indicator)?.sectors.map(({ id, amount }) => [id, amount]));
  const titleOf = sectorTitles(indicator);
  const ids = new Set(observations.flatMap(({ bySector }) => Object.keys(bySector ?? {})));
  const sectors = [...ids].map((id): SectorSeries => {
    const values = new Map<number, number>();
    for (const { year, bySector } of observations) {
      const amount = bySector?.[id];
      if (amount !== undefined) values.set(year, amount);
    }
    return { id, title: titleOf(id), values };
  });
  // Sectors the latest year no longer has come last.
  const size = ({ id }: SectorSeries) => latest.get(id) ?? Number.NEGATIVE_INFINITY;
  sectors.sort((a, b) => (size(b) === size(a) ? (a.id < b.id ? -1 : 1) : size(b) - size(a)));
  return { years: observations.map(({ year, value }) => ({ year, total: value })), sectors };
}

/**
 * The sector that has fallen most, in the indicator's unit, from the first year that has sectors to the latest. Where
 * the series changed method on the way, from that year: what was counted otherwise before does not compare.
 */
export function largestSectorFall(
  indicator: Indicator,
):
  { readonly title: Localized; readonly from: number; readonly to: number; readonly by: number } | undefined {
  const observations = observed(indicator);
  const since = observations.findLast(({ status }) => status === "break")?.year ?? Number.NEGATIVE_INFINITY;
  const known = observations.filter(({ year, bySector }) => bySector !== undefined && year >= since);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return undefined;
  const titleOf = sectorTitles(indicator);
  const falls = Object.entries(first.bySector ?? {}).flatMap(([id, before]) => {
    const after = last.bySector?.[id];
    return after === undefined || after >= before
      ? []
      : [{ title: titleOf(id), from: first.year, to: last.year, by: before - after }];
  });
  return falls.sort((a, b) => b.by - a.by)[0];
}
