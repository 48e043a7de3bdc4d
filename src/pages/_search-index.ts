import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { searchRecords } from "../exports/search-records.ts";
import type { Language } from "../i18n/routes.ts";
import { isOurs } from "../output/share.ts";
import { outFolder } from "../output/write-page.ts";
import { writeSearchIndex } from "../pagefind.ts";

const entries = new Map<string, Promise<string>>();

const ourLanguages = () =>
  context().dataset.portal.languages.filter((language) =>
    isOurs(`/pagefind/${language}/pagefind-entry.json`),
  );

/** One language after the other: each index is held in memory until it is written. */
function startWriting(): void {
  const { dataset, figures } = context();
  let last: Promise<unknown> = Promise.resolve();
  for (const language of ourLanguages()) {
    const folder = `${outFolder()}/pagefind/${language}`;
    const write = () =>
      writeSearchIndex(searchRecords(dataset, figures.freshness, language, figures.support().pageOf), folder);
    const entry = last.then(write);
    // Thrown again where it is awaited.
    last = entry.catch(() => undefined);
    entries.set(language, entry);
  }
}

/**
 * Starts the search index when Astro asks which pages there are, before it draws any: Pagefind works on one core while
 * the pages are drawn on another. A live site (`npm run dev`) has no index.
 */
export function getStaticPaths() {
  if (import.meta.env.DEV) return [];
  startWriting();
  return ourLanguages().map((language) => ({
    params: { language } satisfies { language: Language },
  }));
}

/** The last file of a language's index: the build waits here until all the others are written. */
export const GET: APIRoute = async ({ params }) => new Response(await entries.get(params["language"] ?? ""));
