import { isWeakening } from "./change.ts";
import type { CollectionWithHistory, History, HistoryEvent } from "./history.ts";

/** What made a record's promise weaker, oldest first. What was edited or put right is no such thing. */
export function weakeningsOf(
  { records }: Pick<History, "records">,
  collection: CollectionWithHistory,
  id: string,
): readonly HistoryEvent[] {
  if (collection !== "commitments" && collection !== "goals") return [];
  return (records[`${collection}/${id}`] ?? []).filter(
    ({ isEditing, change }) => !isEditing && isWeakening(change),
  );
}
