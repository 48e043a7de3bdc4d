import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { type SearchRecord, searchRecords } from "../exports/search-records.ts";
import { languages } from "../i18n/routes.ts";
import { writeSearchIndex } from "../pagefind.ts";

function* records(): Iterable<SearchRecord> {
  const { dataset, figures } = context();
  for (const language of languages) yield* searchRecords(dataset, figures.freshness, language);
}

let entry: Promise<string> | undefined;

/**
 * Starts the search index when Astro asks which pages there are, before it draws any: Pagefind works on one core while
 * the pages are drawn on another. A live site (`npm run dev`) has no index.
 */
export function getStaticPaths() {
  if (import.meta.env.DEV) return [];
  entry = writeSearchIndex(records(), `${process.env["PORTAL_OUT"] ?? "dist"}/pagefind`);
  // Thrown again where it is awaited.
  entry.catch(() => undefined);
  return [{ params: { entry: "pagefind-entry" } }];
}

/** The last file of the index: the build waits here until all the others are written. */
export const GET: APIRoute = async () => new Response(await entry);
