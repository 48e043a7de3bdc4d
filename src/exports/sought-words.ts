import { everydayMatters } from "../i18n/everyday-words.ts";
import type { Language } from "../i18n/routes.ts";
import type { Reading } from "../i18n/texts.ts";
import { wordsOf } from "./compound-parts.ts";
import type { EntryType, IndexEntry } from "./index-entries.ts";

const mattersOf = ({ text, lang }: Reading) => {
  const words = wordsOf(text);
  return everydayMatters.filter((matter) => words.some((word) => matter[lang].said.test(word)));
};

/** Words that people look for something by, in the language of an index, and that do not stand in its title. */
export function soughtWords(title: Reading, language: Language): readonly string[] {
  const own = new Set(wordsOf(title.text));
  const sought = mattersOf(title).flatMap((matter) => matter[language].sought);
  return [...new Set(sought)].filter((term) => !wordsOf(term).every((word) => own.has(word)));
}

const mostSuggested = 3;
const fewestHits = 2;

/** What there is to do or to follow: pages and organisations are looked for by their names. */
const suggestedFrom: ReadonlySet<EntryType> = new Set([
  "catalogue",
  "commitment",
  "focusArea",
  "support",
  "story",
]);

/** Words that find something on this portal, those of most titles first. None where there is little to find. */
export function suggestedWords(entries: readonly IndexEntry[], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type, title } of entries)
    for (const matter of suggestedFrom.has(type) ? mattersOf(title) : []) {
      const [word = ""] = matter[language].sought;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count >= fewestHits)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostSuggested)
    .map(([word]) => word);
}
