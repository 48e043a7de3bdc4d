import { recordsOf } from "../dataset/collection-records.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { referencePlaces, type Schema } from "../dataset/schema-walk.ts";
import { collectionNames, collections } from "../schema/collections.ts";
import { Portal } from "../schema/portal.ts";
import type { CollectionName } from "../schema/values.ts";

/** A record that leans on a source, or the portal's own file, whose id is `portal` as well. */
export interface SourceUse {
  readonly collection: CollectionName | "portal";
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
 * Which records lean on each source, each record once: the portal's own file first, then in the order of the
 * collections and of the ids. Read from the schemas: a new key that names a source counts by itself.
 */
export function sourceUses(dataset: Dataset): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  const note = (use: SourceUse, schema: Schema, record: object) => {
    const places = referencePlaces(schema).filter(({ collection }) => collection === "sources");
    for (const id of new Set(places.flatMap(({ steps }) => valuesAt(record, steps)))) {
      if (typeof id === "string") uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  };
  note({ collection: "portal", id: "portal" }, Portal, dataset.portal);
  for (const collection of collectionNames) {
    for (const record of recordsOf(dataset, collection).values()) {
      note({ collection, id: record.id }, collections[collection], record);
    }
  }
  return uses;
}
