import type { SupportFacetName } from "../figures/support-facets.ts";
import { isOpenOn } from "../figures/support-open.ts";
import type { ActorType } from "../schema/actor.ts";
import { valueWord } from "./facet-words.ts";
import { formatList } from "../format.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** The word that a facet of support has in addresses: `slag`. */
export function supportFacetWord(facet: SupportFacetName, language: Language): string {
  return textsIn(language).support.facets[facet].word;
}

/** The word a value has there: `radgivning`. A focus area is known by its id in every language. */
export function supportValueWord(facet: SupportFacetName, value: string, language: Language): string {
  if (facet === "focusArea" || facet === "actorType") return valueWord(facet, value, language);
  const words: Readonly<Record<string, string>> = textsIn(language).support.words[facet];
  const word = words[value];
  if (word === undefined) throw new Error(`No word for ${facet} "${value}" in ${language}`);
  return word;
}

/** Sorts of actors in the plural, in the middle of a sentence: `föreningar`, `skolor`. */
export function actorTypeWords(types: readonly ActorType[], language: Language): readonly string[] {
  const { openTo } = textsIn(language).support;
  return types.map((type) => openTo[type]);
}

/** The same in a row: those an offer is open to, or who can act. `föreningar och skolor`. */
export function actorTypesInWords(types: readonly ActorType[], language: Language): string {
  return formatList(actorTypeWords(types, language), language);
}

/**
 * The focus areas two records share, in the middle of a sentence: by name, or all of them in a word, as in lists.
 *
 * @param of How many there are in all.
 */
export function sharedAreasInWords(names: readonly string[], of: number, language: Language): string {
  const { areas, allAreas } = textsIn(language).support.matches;
  return names.length > 2 && names.length === of ? allAreas : areas(formatList(names, language));
}

/**
 * What stands in place of open offers or needs where there are none: that nothing is entered, or that all has ended,
 * expired or is paused. Undefined where one is open.
 *
 * @param today ISO date.
 */
export function noSupportSentence(
  of: "offers" | "needs",
  all: readonly Parameters<typeof isOpenOn>[0][],
  today: string,
  language: Language,
): string | undefined {
  if (all.some((one) => isOpenOn(one, today))) return undefined;
  const { support } = textsIn(language).takePart;
  if (all.length > 0) return support.noneOpen[of];
  return of === "offers" ? support.offersEmpty : support.needsEmpty;
}
