import type { Dataset, Source } from "../dataset/dataset.ts";
import { type ListPage, pagesOf } from "../figures/paging.ts";
import { compareNames } from "../format.ts";
import { recordHref } from "../i18n/record-href.ts";
import type { Language } from "../i18n/routes.ts";

/** What fits one round trip, with long titles and addresses. */
const sourcesPerPage = 50;

/** All sources by publisher, in the order of a language's alphabet, in pages. */
export function sourcePages(dataset: Dataset, language: Language): readonly ListPage<Source>[] {
  const compare = compareNames(language);
  const sources = [...dataset.sources.values()].sort((a, b) => compare(a.publisher, b.publisher));
  return pagesOf(sources, sourcesPerPage);
}

/** Where a source stands among the others. */
export function sourceHref(dataset: Dataset, id: string, language: Language): string {
  const list = sourcePages(dataset, language).find(({ items }) => items.some((source) => source.id === id));
  return recordHref("sources", id, language, list?.page);
}
