import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "../i18n/routes.ts";
import { sourceLanguage } from "../i18n/source-sentences.ts";
import { read } from "../i18n/texts.ts";
import type { CatalogueItem } from "../schema/catalogue-item.ts";

/** A catalogue item as the form needs it, its words in one language. */
export interface ItemChoice {
  readonly title: string;
  readonly summary: string;
  readonly unit: string;
  readonly focusAreas: readonly string[];
  /** As the record will have it. */
  readonly raw: Pick<CatalogueItem, "effect" | "unit">;
  readonly noEffectReason?: string | undefined;
  readonly formula?: string | undefined;
  readonly source?:
    | {
        readonly title: string;
        /** Of the title, where it is not the form's. */
        readonly lang: string | undefined;
        readonly url: string | undefined;
      }
    | undefined;
  /** The least that shows it was done. */
  readonly evidence: string;
}

/** What a script of the form looks up: actors by name, and the catalogue. */
export interface FormChoices {
  readonly actors: readonly (readonly [id: string, name: string])[];
  readonly catalogue: Readonly<Record<string, ItemChoice>>;
  readonly focusAreas: Readonly<Record<string, string>>;
  readonly goals: Readonly<Record<string, string>>;
}

/** The choices of the form in a language. Actors that have left are no longer offered. */
export function formChoices(dataset: Dataset, language: Language): FormChoices {
  const inWords = (text: { readonly sv: string; readonly en?: string | undefined }) =>
    read(text, language).text;
  const titles = (records: Iterable<{ id: string; title: { sv: string; en?: string | undefined } }>) =>
    Object.fromEntries(Array.from(records, ({ id, title }) => [id, inWords(title)]));
  const catalogue = Array.from(dataset.catalogue.values(), (item) => {
    const source = item.effect && dataset.sources.get(item.effect.source);
    const choice: ItemChoice = {
      title: inWords(item.title),
      summary: inWords(item.summary),
      unit: inWords(item.unit),
      focusAreas: item.focusAreas,
      raw: { effect: item.effect, unit: item.unit },
      noEffectReason: item.noEffectReason && inWords(item.noEffectReason),
      formula: item.effect && inWords(item.effect.formula),
      source: source && { title: source.title, lang: sourceLanguage(source, language), url: source.url },
      evidence: inWords(item.minimumEvidence.what),
    };
    return [item.id, choice] as const;
  });
  return {
    actors: [...dataset.actors.values()]
      .filter(({ status }) => status !== "left")
      .map(({ id, name }) => [id, name] as const),
    catalogue: Object.fromEntries(catalogue),
    focusAreas: titles(dataset.focusAreas.values()),
    goals: titles(dataset.goals.values()),
  };
}
