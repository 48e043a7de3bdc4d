import type { Actor, Dataset } from "../dataset/dataset.ts";
import { actorGroups } from "../figures/actor-groups.ts";
import { compareNames } from "../format.ts";
import type { Language } from "../i18n/routes.ts";

/** All actors, those nearest to the programme first, alike ones in the order of a language's alphabet. */
export function actorsInOrder(dataset: Dataset, language: Language): readonly Actor[] {
  const compare = compareNames(language);
  const byName = [...dataset.actors.values()].sort((a, b) => compare(a.name, b.name));
  return actorGroups(byName, dataset).flatMap(({ actors }) => actors);
}
