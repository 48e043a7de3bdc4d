import type { CollectionName } from "../schema/values.ts";
import { href, type Language } from "./routes.ts";

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

/** Where a record is read: its own page, or its place on the page that shows all of its kind. */
export function recordHref(collection: CollectionName, id: string, language: Language): string {
  if (hasPage(collection)) return href(pages[collection], language, { id });
  if (collection === "events") return `${href("calendar", language)}#${id}`;
  if (collection === "sources") return `${href("sources", language)}#${id}`;
  if (collection === "periods") return href("followUp", language);
  return `${href("support", language)}#${id}`;
}
