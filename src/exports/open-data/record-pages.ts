import { ownPageOf } from "../../i18n/record-href.ts";
import { href, type Language } from "../../i18n/routes.ts";
import type { CollectionName } from "../../schema/values.ts";
import type { Edition } from "./edition.ts";

/** Where a record can be read, in each language; undefined where it has no page of its own. */
export function pageOfRecord(
  { dataset, address }: Pick<Edition, "dataset" | "address">,
  collection: CollectionName,
  id: string,
): Partial<Record<Language, string>> | undefined {
  const page = ownPageOf(collection);
  if (page === undefined) return undefined;
  return Object.fromEntries(
    dataset.portal.languages.map((language) => [language, address(href(page, language, { id }))]),
  );
}
