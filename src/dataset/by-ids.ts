/**
 * The records with some ids, in the ids' order. An id without a record, as a proposal may hold, is passed over.
 *
 * @param records By id.
 */
export function byIds<Item extends object>(
  records: ReadonlyMap<string, Item>,
  ids: readonly string[] = [],
): readonly Item[] {
  return ids.map((id) => records.get(id)).filter((record) => record !== undefined);
}
