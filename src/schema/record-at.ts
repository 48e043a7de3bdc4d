import { collectionNames } from "./collections.ts";
import type { CollectionName } from "./values.ts";

const pathForm = new RegExp(`^(${collectionNames.join("|")})/([a-z0-9-]+)\\.yaml$`);

/**
 * Which record of a collection a file holds, where it holds one. Whether its id may be one is another question.
 *
 * @param path Within the folder of records: `goals/example.yaml`.
 */
export function recordAt(path: string): readonly [CollectionName, string] | undefined {
  const [, collection, id] = pathForm.exec(path) ?? [];
  return collection === undefined || id === undefined ? undefined : [collection as CollectionName, id];
}
