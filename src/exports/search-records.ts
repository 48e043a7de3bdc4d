import type { Commitment, Dataset } from "../dataset/dataset.ts";
import { isStanding } from "../dataset/counted.ts";
import { mainGoalOf } from "../dataset/main-goal.ts";
import { replacedSeries } from "../dataset/replaced-series.ts";
import { newestFirst } from "../figures/commitment-order.ts";
import { type FacetName, facetNames, facetValuesOf } from "../figures/facets.ts";
import { focusAreasOf } from "../figures/focus-area-order.ts";
import type { Freshness } from "../figures/freshness.ts";
import { compareNames } from "../format.ts";
import { facetWord, valueWord } from "../i18n/facet-words.ts";
import type { Language } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import { compoundParts, wordsOf } from "./compound-parts.ts";
import { type IndexEntry, indexEntries, type PageOfSupport } from "./index-entries.ts";
import { methodEntries } from "./page-entries.ts";
import { soughtWords } from "./sought-words.ts";

/** One record of the search index, in Pagefind's terms. Filters and orders carry the words that addresses carry. */
export interface SearchRecord {
  readonly url: string;
  readonly language: Language;
  readonly content: string;
  /** Shown with a hit, and searched too. `parts`, `sought` and `main` are only searched. */
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  /** Its place in each order it takes part in. */
  readonly sort: Record<string, string>;
}

type Ranks = ReadonlyMap<string, Record<string, string>>;

/** Each commitment's place in every order of the list. An order known beforehand needs no alphabet in the browser. */
function ranksOf(entries: readonly IndexEntry[], dataset: Dataset, language: Language): Ranks {
  const { order } = textsIn(language).lists;
  const compare = compareNames(language);
  const commitments = entries.filter(({ type }) => type === "commitment");
  const byTitle = commitments.toSorted((a, b) => compare(a.title.text, b.title.text));
  const dueOf = ({ id }: IndexEntry) => dataset.commitments.get(id)?.due ?? "unknown";
  const orders: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    [order.newest.word, newestFirst(dataset.commitments.values())],
    // "unknown" comes after every date.
    [order.due.word, byTitle.toSorted((a, b) => Number(dueOf(a) > dueOf(b)) - Number(dueOf(a) < dueOf(b)))],
    [order.title.word, byTitle],
    [order.actor.word, byTitle.toSorted((a, b) => compare(a.actor ?? "", b.actor ?? ""))],
  ];
  const ranks = new Map<string, Record<string, string>>(commitments.map(({ id }) => [id, {}]));
  for (const [word, ordered] of orders) {
    for (const [rank, { id }] of ordered.entries()) {
      const place = ranks.get(id);
      if (place !== undefined) place[word] = String(rank);
    }
  }
  return ranks;
}

/** What comes first among equals: what the portal is about, and what it is measured by. */
function mainIds(dataset: Dataset): ReadonlySet<string> {
  const main = mainGoalOf(dataset);
  return new Set([main?.id, main?.indicator, ...dataset.focusAreas.keys()].filter((id) => id !== undefined));
}

/** All Swedish text of an entry: compounds are a Swedish matter. */
function swedishWords({ title, texts }: IndexEntry): readonly string[] {
  return [title, ...texts].filter(({ lang }) => lang === "sv").flatMap(({ text }) => wordsOf(text));
}

/** Last parts of an entry's compounds that do not stand in it themselves. */
function hiddenParts(entry: IndexEntry, parts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const own = new Set(swedishWords(entry));
  const hidden = [...own].flatMap((word) => parts.get(word) ?? []).filter((part) => !own.has(part));
  return [...new Set(hidden)];
}

function facetFilters(
  commitment: Commitment,
  dataset: Dataset,
  freshness: Freshness,
  language: Language,
): Record<string, string[]> {
  const values = facetValuesOf(commitment, dataset, freshness);
  const filter = (name: FacetName) => [
    facetWord(name, language),
    values[name].map((value) => valueWord(name, value, language)),
  ];
  return Object.fromEntries(facetNames.map(filter));
}

/**
 * The records of the search index of one language, made from the dataset and not from the pages: so they can be written
 * while the pages are.
 *
 * @param freshnessOf Freshness on the day of the build.
 */
export function* searchRecords(
  dataset: Dataset,
  freshnessOf: (commitment: Commitment) => Freshness,
  language: Language,
  pageOfSupport: PageOfSupport,
): Generator<SearchRecord> {
  const { search } = textsIn(language);
  const entries = [...indexEntries(dataset, language, pageOfSupport), ...methodEntries(language)];
  const ranks = ranksOf(entries, dataset, language);
  const main = mainIds(dataset);
  const replaced = replacedSeries(dataset);
  const vocabulary = new Set<string>();
  for (const entry of entries) for (const word of swedishWords(entry)) vocabulary.add(word);
  const parts = compoundParts(vocabulary);

  for (const entry of entries) {
    const { type, id, title, href, focusAreas, actor, texts } = entry;
    const hidden = hiddenParts(entry, parts);
    const sought = replaced.has(id) ? [] : soughtWords(title, language);
    const commitment = type === "commitment" ? dataset.commitments.get(id) : undefined;
    yield {
      // Pagefind keeps one record of an address: things that share a page are told apart by their place on it.
      url: type === "page" || href.includes(id) ? href : `${href}#${id}`,
      language,
      // Pagefind leaves out what has no content.
      content: texts.length === 0 ? title.text : texts.map(({ text }) => text).join(" "),
      meta: {
        // Words of a title weigh most. An old edition has them elsewhere, so that it comes after the one that holds.
        [replaced.has(id) ? "oldTitle" : "title"]: title.text,
        ...(title.isFallback && { titleLang: title.lang }),
        ...(actor !== undefined && { actor }),
        // One word to the index, where a written date would be five in every record.
        ...(commitment &&
          commitment.due !== "unknown" && {
            [isStanding(commitment) ? "due" : "wasDue"]: commitment.due.replaceAll("-", ""),
          }),
        ...(hidden.length > 0 && { parts: hidden.join(" ") }),
        ...(sought.length > 0 && { sought: sought.join(" ") }),
        ...(main.has(id) && { main: title.text }),
      },
      filters: {
        [search.type.word]: [search.types[type].word],
        [facetWord("focusArea", language)]: focusAreasOf(dataset, focusAreas).map((area) => area.id),
        ...(commitment && facetFilters(commitment, dataset, freshnessOf(commitment), language)),
      },
      sort: ranks.get(id) ?? {},
    };
  }
}
