import type { CollectionName } from "../../schema/values.ts";
import type { Edition } from "./edition.ts";

/** On what terms something may be used. `null`: unknown, or told for each record. */
export interface Terms {
  readonly license: string | null;
  readonly attribution?: string | undefined;
}

/** The terms of a series: those of its source, `null` where its publisher does not say. */
export function termsOfSeries({ dataset }: Edition, id: string): Terms {
  const indicator = dataset.indicators.get(id);
  const source = indicator && dataset.sources.get(indicator.source);
  const license = source === undefined || source.license === "unknown" ? null : source.license;
  return { license, ...(source?.attribution !== undefined && { attribution: source.attribution }) };
}

/** The terms of a collection. A series belongs to whoever published it, so series have terms of their own. */
export function termsOf({ dataset }: Edition, collection: CollectionName): Terms {
  return { license: collection === "indicators" ? null : dataset.portal.license };
}

/** Addresses that catalogues know licences by: http, as DCAT-AP-SE writes them. */
const creativeCommons = new Map([
  ["CC0-1.0", "http://creativecommons.org/publicdomain/zero/1.0/"],
  ["PDM-1.0", "http://creativecommons.org/publicdomain/mark/1.0/"],
  ...["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"].flatMap((kind) =>
    ["2.5", "3.0", "4.0"].map(
      (version) =>
        [
          `CC-${kind}-${version}`,
          `http://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
        ] as const,
    ),
  ),
]);

/** The address of a licence that is known by one; undefined for what is only a name. */
export function licenceAddress(license: string | null): string | undefined {
  return license === null ? undefined : creativeCommons.get(license);
}
