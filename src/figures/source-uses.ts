import { recordsOf } from "../dataset/collection-records.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { referencePlaces } from "../dataset/schema-walk.ts";
import { collectionNames, collections } from "../schema/collections.ts";
import type { CollectionName } from "../schema/values.ts";

/** A record that leans on a source. */
export interface SourceUse {
  readonly collection: CollectionName;
  readonly id: string;
}

/** What stands at a place of a record; `*` goes through every item of a list. */
function valuesAt(value: unknown, steps: readonly string[]): readonly unknown[] {
  const [step, ...rest] = steps;
  if (value === undefined || step === undefined) return [value];
  if (Array.isArray(value)) return step === "*" ? value.flatMap((item) => valuesAt(item, rest)) : [];
  if (typeof value !== "object" || value === null) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

/**
 * Which records lean on each source, in the order of the collections and of the ids, each record once a source. Read
 * from the schemas: a new key that names a source counts by itself.
 */
export function sourceUses(dataset: Dataset): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  for (const collection of collectionNames) {
    const places = referencePlaces(collections[collection]).filter((place) => place.collection === "sources");
    for (const record of recordsOf(dataset, collection).values()) {
      const ids = new Set(places.flatMap(({ steps }) => valuesAt(record, steps)));
      for (const id of ids) {
        if (typeof id !== "string") continue;
        const found = uses.get(id);
        if (found === undefined) uses.set(id, [{ collection, id: record.id }]);
        else found.push({ collection, id: record.id });
      }
    }
  }
  return uses;
}
