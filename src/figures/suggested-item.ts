import type { CatalogueItem, Dataset } from "../dataset/dataset.ts";
import type { ActorType } from "../schema/actor.ts";

/** Whether a record is about every focus area, where there are several: it says nothing of one of them. */
export function isEverywhere(
  { focusAreas }: { readonly focusAreas: readonly string[] },
  dataset: Dataset,
): boolean {
  return dataset.focusAreas.size > 1 && [...dataset.focusAreas.keys()].every((id) => focusAreas.includes(id));
}

/**
 * The ready-made commitment to begin with in a focus area: one that nobody has chosen yet and that suits an actor type
 * missing there. The one about the fewest areas first, then the one for most of the missing, then by id.
 */
export function suggestedItem(
  dataset: Dataset,
  focusArea: string,
  missing: readonly ActorType[],
): CatalogueItem | undefined {
  const suits = ({ actorTypes }: CatalogueItem) => missing.filter((type) => actorTypes.includes(type)).length;
  return [...dataset.catalogue.values()]
    .filter((item) => item.focusAreas.includes(focusArea) && !isEverywhere(item, dataset))
    .filter((item) => suits(item) > 0 && !dataset.commitmentsByCatalogueItem.has(item.id))
    .sort(
      (a, b) => a.focusAreas.length - b.focusAreas.length || suits(b) - suits(a) || (a.id < b.id ? -1 : 1),
    )[0];
}
