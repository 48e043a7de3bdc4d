import type { Dataset } from "../dataset/dataset.ts";
import { compareNames, initialLetter } from "../format.ts";
import type { Language } from "../i18n/routes.ts";
import { type IndexEntry, indexEntries, type PageOfSupport } from "./index-entries.ts";

/** A letter and what stands under it, in alphabetical order. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** Digits and other signs come last. */
const signs = "#";

function indexIn(dataset: Dataset, language: Language, pageOfSupport: PageOfSupport): readonly IndexLetter[] {
  const compare = compareNames(language);
  const entries = [...indexEntries(dataset, language, pageOfSupport)].sort((a, b) =>
    compare(a.title.text, b.title.text),
  );
  const letters = Map.groupBy(entries, ({ title }) => initialLetter(title.text, language));
  return Array.from(letters, ([letter, entries]) => ({ letter, entries })).sort(
    (a, b) => Number(a.letter === signs) - Number(b.letter === signs) || compare(a.letter, b.letter),
  );
}

const kept = new WeakMap<Dataset, Map<Language, readonly IndexLetter[]>>();

/** Everything on the portal by its first letter, Å, Ä and Ö after Z in Swedish. Reckoned once for each dataset. */
export function alphabeticalIndex(
  dataset: Dataset,
  language: Language,
  pageOfSupport: PageOfSupport,
): readonly IndexLetter[] {
  const byLanguage = kept.get(dataset) ?? new Map<Language, readonly IndexLetter[]>();
  kept.set(dataset, byLanguage);
  const index = byLanguage.get(language) ?? indexIn(dataset, language, pageOfSupport);
  byLanguage.set(language, index);
  return index;
}

const names: Readonly<Record<string, string>> = { Å: "aa", Ä: "ae", Ö: "oe", [signs]: "0-9" };

/** A letter as it stands in addresses, which are plain ASCII: `a`, `ae` for Ä. */
export function letterWord(letter: string): string {
  return names[letter] ?? letter.toLowerCase();
}
