import type { CollectionName } from "./values.ts";

/** Where a record's file lies from the repository's root: `data/goals/example.yaml`. */
export function recordPath(collection: CollectionName, id: string): string {
  return `data/${collection}/${id}.yaml`;
}
