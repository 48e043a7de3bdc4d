import type { Actor, Dataset } from "../dataset/dataset.ts";
import { compareNames } from "../format.ts";
import type { Language } from "../i18n/routes.ts";

/** All actors in the order of a language's alphabet. */
export function actorsByName(dataset: Dataset, language: Language): readonly Actor[] {
  const compare = compareNames(language);
  return [...dataset.actors.values()].sort((a, b) => compare(a.name, b.name));
}
