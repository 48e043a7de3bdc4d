import { recordAt } from "../schema/record-at.ts";
import type { Logged } from "./log.ts";
import { recordNameAt } from "./record-name.ts";

/**
 * The day each record was published, by `collection/id`: the first day that its file was there. A record that is given
 * another name keeps its day, and one that comes back the day it first came. One that is moved to where another kind of
 * record lies is new there.
 *
 * @param log Oldest first; a shallow clone's first commit left out, since it seems to add all that was there before.
 * @param days The day of each entry of the log.
 */
export function publishedDays(
  log: readonly Logged[],
  days: readonly string[],
): Readonly<Record<string, string>> {
  const published = new Map<string, string>();
  for (const [index, { files }] of log.entries()) {
    for (const { status, from, path } of files) {
      const name = recordNameAt(path);
      if (name === undefined || status === "D") continue;
      const isRenamed = status === "R" && recordAt(from)?.[0] === recordAt(path)?.[0];
      const old = isRenamed ? published.get(recordNameAt(from) ?? "") : undefined;
      const isNew = status === "A" || status === "C" || (status === "R" && !isRenamed);
      const day = old ?? (isNew ? days[index] : undefined);
      if (day !== undefined && !published.has(name)) published.set(name, day);
    }
  }
  return Object.fromEntries(published);
}
