import type { Dataset, Source } from "../../dataset/dataset.ts";
import type { CollectionName } from "../../schema/values.ts";
import type { Edition } from "./edition.ts";

/** On what terms something may be used. `null`: unknown, or told for each record. */
export interface Terms {
  readonly license: string | null;
  readonly attribution?: string | undefined;
}

/** Where a series comes from. */
export function sourceOfSeries({ indicators, sources }: Dataset, id: string): Source | undefined {
  const indicator = indicators.get(id);
  return indicator && sources.get(indicator.source);
}

/** The terms of a series: those of its source, `null` where its publisher does not say. */
export function termsOfSeries({ dataset }: Edition, id: string): Terms {
  const source = sourceOfSeries(dataset, id);
  const license = source === undefined || source.license === "unknown" ? null : source.license;
  return { license, ...(source?.attribution !== undefined && { attribution: source.attribution }) };
}

/** The terms of a collection. A series belongs to whoever published it, so series have terms of their own. */
export function termsOf({ dataset }: Edition, collection: CollectionName): Terms {
  return { license: collection === "indicators" ? null : dataset.portal.license };
}
