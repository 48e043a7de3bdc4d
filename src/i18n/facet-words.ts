import type { FacetName } from "../figures/facets.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** The word a facet has in addresses, in the search index and as the name of its boxes: `aktorstyp`. */
export function facetWord(facet: FacetName, language: Language): string {
  return textsIn(language).lists.facets[facet].word;
}

/** The word a value has there: `foretag`. A focus area is known by its id in every language. */
export function valueWord(facet: FacetName, value: string, language: Language): string {
  if (facet === "focusArea") return value;
  const words: Readonly<Record<string, string>> = textsIn(language).lists.words[facet];
  const word = words[value];
  if (word === undefined) throw new Error(`No word for ${facet} "${value}" in ${language}`);
  return word;
}
