import { collectionNames } from "../schema/collections.ts";
import type { Collections } from "./dataset.ts";
import type { Referring } from "./references.ts";

function byId([a]: readonly [string, object], [b]: readonly [string, object]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All records as they become with some added or changed. */
export function withRecords(collections: Collections, records: readonly Referring[]): Collections {
  const changed = collectionNames.flatMap((name) => {
    const own = records.filter(({ collection }) => collection === name);
    if (own.length === 0) return [];
    const written = own.map(({ id, record }): [string, object] => [id, { ...record, id }]);
    // Of two with an id the sort keeps the order, and the map the last: the one that is changed.
    return [[name, new Map([...collections[name], ...written].sort(byId))]];
  });
  return { ...collections, ...Object.fromEntries(changed) };
}
