import { collectionNames } from "../schema/collections.ts";
import type { CollectionName } from "../schema/values.ts";

const recordPath = new RegExp(`^(${collectionNames.join("|")})/([a-z0-9-]+)\\.yaml$`);

/** Which record a file in the data folder holds: its collection and id, where it holds one. */
export function recordAt(path: string): readonly [CollectionName, string] | undefined {
  const [, collection, id] = recordPath.exec(path) ?? [];
  return collection === undefined || id === undefined ? undefined : [collection as CollectionName, id];
}

/** The record a file holds as `collection/id`, where it holds one. */
export function recordNameAt(path: string): string | undefined {
  return recordAt(path)?.join("/");
}
