import { collectionNames } from "../schema/collections.ts";
import type { CollectionName } from "../schema/values.ts";
import type { Collections, Dataset, Records } from "./dataset.ts";

/** Where a dataset keeps each collection. */
const places = {
  "focus-areas": "focusAreas",
  goals: "goals",
  indicators: "indicators",
  actors: "actors",
  catalogue: "catalogue",
  commitments: "commitments",
  "support-needs": "supportNeeds",
  "support-offers": "supportOffers",
  stories: "stories",
  events: "events",
  sources: "sources",
  periods: "periods",
} as const satisfies { readonly [C in CollectionName]: keyof Dataset };

/** The records of a collection, by its folder's name. */
export function recordsOf<C extends CollectionName>(dataset: Dataset, collection: C): Records<C> {
  return dataset[places[collection]] as unknown as Records<C>;
}

/** The records of every collection, to be joined anew with some of them changed. */
export function collectionsOf(dataset: Dataset): Collections {
  const all = collectionNames.map((name) => [name, recordsOf(dataset, name)]);
  return Object.fromEntries(all) as unknown as Collections;
}
