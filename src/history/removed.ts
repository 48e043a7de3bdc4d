import type { CollectionName } from "../schema/values.ts";
import { recordAt } from "../schema/record-at.ts";
import type { Logged } from "./log.ts";

/** An id that was published once and is no longer. It is never used again for something else. */
export interface RemovedId {
  readonly collection: CollectionName;
  readonly id: string;
  /** The day in Sweden, `YYYY-MM-DD`. */
  readonly removedOn: string;
  /** The id the record has now; left out where it was taken away under that one. */
  readonly replacedBy?: string;
}

/**
 * Ids that git has seen and that are no longer there, by collection and id.
 *
 * @param log Oldest first.
 * @param days The day of each entry of the log.
 */
export function removedIds(log: readonly Logged[], days: readonly string[]): readonly RemovedId[] {
  const gone = new Map<string, RemovedId>();
  for (const [index, { files }] of log.entries()) {
    for (const { status, from, path } of files) {
      const now = recordAt(path);
      const old = status === "D" ? now : status === "R" ? recordAt(from) : undefined;
      if (now !== undefined && status !== "D") gone.delete(now.join("/"));
      if (old === undefined) continue;
      const [collection, id] = old;
      const isRenamed = status === "R" && now?.[0] === collection;
      gone.set(old.join("/"), {
        collection,
        id,
        removedOn: days[index] ?? "",
        ...(isRenamed && { replacedBy: now[1] }),
      });
    }
  }
  /** A record that was renamed twice is found under its last name, unless it has gone since. */
  const lastName = ({ collection, replacedBy }: RemovedId): string | undefined => {
    const next = replacedBy === undefined ? undefined : gone.get(`${collection}/${replacedBy}`);
    return next === undefined ? replacedBy : lastName(next);
  };
  return [...gone.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, removed]) => {
      const { replacedBy: _, ...bare } = removed;
      const replacedBy = lastName(removed);
      return { ...bare, ...(replacedBy !== undefined && { replacedBy }) };
    });
}
