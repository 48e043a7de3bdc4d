import type { Dataset } from "./dataset.ts";

/** Ids of the series that a later release has taken over from: no more is expected of them. */
export function replacedSeries({ indicators }: Dataset): ReadonlySet<string> {
  return new Set([...indicators.values()].flatMap(({ replaces }) => replaces ?? []));
}
