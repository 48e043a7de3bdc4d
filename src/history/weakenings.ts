import { isWeakening } from "./change.ts";
import type { CollectionName } from "../schema/values.ts";
import type { History, HistoryEvent } from "./history.ts";

/** Whether a record of a collection is somebody's promise, which can be weakened. */
export function isPromise(collection: CollectionName): boolean {
  return collection === "commitments" || collection === "goals";
}

/** What made a record's promise weaker, oldest first. What was edited or put right is no such thing. */
export function weakeningsOf(
  { records }: Pick<History, "records">,
  collection: CollectionName,
  id: string,
): readonly HistoryEvent[] {
  if (!isPromise(collection)) return [];
  return (records[`${collection}/${id}`] ?? []).filter(
    ({ isEditing, change }) => !isEditing && isWeakening(change),
  );
}
