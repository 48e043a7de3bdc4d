import type { Dataset } from "../dataset/dataset.ts";
import type { SupportFacetName } from "../figures/support-facets.ts";
import type { Language } from "../i18n/routes.ts";
import { type Reading, read } from "../i18n/texts.ts";
import { type EnumName, enumLabels } from "../schema/texts/enums.ts";

const enumOf = { actorType: "actorType", category: "supportCategory", cost: "supportCost" } as const;

/** What a value of a support facet is called. */
export function supportLabel(
  facet: SupportFacetName,
  value: string,
  dataset: Dataset,
  language: Language,
): Reading {
  if (facet === "focusArea") {
    const area = dataset.focusAreas.get(value);
    if (area === undefined) throw new Error(`No focus area "${value}"`);
    return read(area.title, language);
  }
  const name: EnumName = enumOf[facet];
  return { text: enumLabels(name).get(value)?.[language] ?? value, lang: language, isFallback: false };
}
