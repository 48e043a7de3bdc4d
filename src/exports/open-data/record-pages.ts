import { href, type Language, type RouteName } from "../../i18n/routes.ts";
import type { CollectionName } from "../../schema/values.ts";
import type { Edition } from "./edition.ts";

/** Collections whose records each have a page of their own. */
const routes: Partial<Readonly<Record<CollectionName, RouteName>>> = {
  "focus-areas": "focusArea",
  goals: "goal",
  indicators: "indicator",
  actors: "actor",
  catalogue: "catalogueItem",
  commitments: "commitment",
  stories: "story",
};

/** Where a record can be read, in each language; undefined where it has no page of its own. */
export function pageOfRecord(
  { dataset, address }: Pick<Edition, "dataset" | "address">,
  collection: CollectionName,
  id: string,
): Partial<Record<Language, string>> | undefined {
  const route = routes[collection];
  if (route === undefined) return undefined;
  return Object.fromEntries(
    dataset.portal.languages.map((language) => [language, address(href(route, language, { id }))]),
  );
}
