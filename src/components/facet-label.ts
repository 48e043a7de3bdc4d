import type { Dataset } from "../dataset/dataset.ts";
import type { FacetName } from "../figures/facets.ts";
import type { FreshnessState } from "../figures/freshness.ts";
import type { Language } from "../i18n/routes.ts";
import { type Reading, read, textsIn } from "../i18n/texts.ts";
import type { ActorType } from "../schema/actor.ts";
import type { CommitmentKind, CommitmentState } from "../schema/commitment.ts";
import { enumLabel } from "../schema/texts/enums.ts";

function wordsOf(facet: Exclude<FacetName, "focusArea">, value: string, language: Language): string {
  switch (facet) {
    case "actorType":
      return enumLabel("actorType", value as ActorType, language);
    case "kind":
      return enumLabel("commitmentKind", value as CommitmentKind, language);
    case "state":
      return enumLabel("commitmentState", value as CommitmentState, language);
    case "freshness":
      return textsIn(language).commitment.freshnessShort[value as FreshnessState];
  }
}

/** What a facet's value is called. */
export function facetLabel(facet: FacetName, value: string, dataset: Dataset, language: Language): Reading {
  if (facet !== "focusArea") {
    return { text: wordsOf(facet, value, language), lang: language, isFallback: false };
  }
  const area = dataset.focusAreas.get(value);
  if (area === undefined) throw new Error(`No focus area "${value}"`);
  return read(area.title, language);
}
