import { fsum } from "d3-array";
import type { Indicator } from "../dataset/dataset.ts";
import type { Observation } from "../schema/indicator.ts";
import type { Localized } from "../schema/text.ts";

/** A sector's name by its id; the id itself where the series does not declare it. */
export function sectorTitles({ sectors = [] }: Indicator): (id: string) => Localized {
  const titles = new Map(sectors.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? { sv: id };
}

/** What one sector stands for in a year. */
export interface SectorShare {
  readonly id: string;
  readonly title: Localized;
  /** In the indicator's unit; tonnes CO2e for emissions. */
  readonly amount: number;
  /** Of the sum of all sectors, 0–1, not rounded; undefined where the sum is not above 0 or a sector is negative. */
  readonly share: number | undefined;
}

/** How an indicator divides among sectors in a year. */
export interface SectorShares {
  readonly year: number;
  readonly status: Observation["status"];
  /** The sum of the sectors. The published total may differ by its rounding. */
  readonly total: number;
  /** Largest first. */
  readonly sectors: readonly SectorShare[];
}

/**
 * Each sector's amount and share in the latest year that has sectors, largest first. Sectors the observation leaves out
 * are left out here too: not known is not 0.
 *
 * @returns undefined where no observation has sectors.
 */
export function sectorShares(indicator: Indicator): SectorShares | undefined {
  const observation = indicator.observations
    .filter(({ bySector }) => bySector !== undefined && Object.keys(bySector).length > 0)
    .sort((a, b) => a.year - b.year)
    .at(-1);
  if (observation === undefined) return undefined;
  const titleOf = sectorTitles(indicator);
  const amounts = Object.entries(observation.bySector ?? {}).sort(
    ([a, amountA], [b, amountB]) => amountB - amountA || (a < b ? -1 : 1),
  );
  const total = fsum(amounts.map(([, amount]) => amount));
  const isWhole = total > 0 && amounts.every(([, amount]) => amount >= 0);
  const sectors = amounts.map(([id, amount]) => ({
    id,
    title: titleOf(id),
    amount,
    share: isWhole ? amount / total : undefined,
  }));
  return { year: observation.year, status: observation.status, total, sectors };
}
