import type { CollectionName } from "../schema/values.ts";
import { href, type Language, type RouteName } from "./routes.ts";

/** The pages of the collections whose records each have one of their own. */
const pages = {
  "focus-areas": "focusArea",
  goals: "goal",
  indicators: "indicator",
  actors: "actor",
  catalogue: "catalogueItem",
  commitments: "commitment",
  stories: "story",
} as const;

function hasPage(collection: CollectionName): collection is keyof typeof pages {
  return collection in pages;
}

/** The page of each of a collection's records; undefined where they have none of their own. */
export function ownPageOf(collection: CollectionName): RouteName | undefined {
  return hasPage(collection) ? pages[collection] : undefined;
}

/**
 * Where a record is read: its own page, or its place on the pages that show all of its kind.
 *
 * @param page Which of those pages, for support and sources.
 */
export function recordHref(collection: CollectionName, id: string, language: Language, page = 1): string {
  const onPage = (first: RouteName, further: RouteName) =>
    `${href(page === 1 ? first : further, language, { page })}#${id}`;
  if (hasPage(collection)) return href(pages[collection], language, { id });
  if (collection === "events") return `${href("calendar", language)}#${id}`;
  if (collection === "sources") return onPage("sources", "sourcePage");
  if (collection === "periods") return href("followUp", language);
  if (collection === "support-needs") return onPage("supportNeeds", "supportNeedsPage");
  return onPage("support", "supportPage");
}
