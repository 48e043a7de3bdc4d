import type { Logged } from "./log.ts";
import type { SeriesText } from "./reckoning.ts";
import { recordNameAt } from "./record-name.ts";

/**
 * The series as they stood after each commit of a log. One that was taken away stands as it last was: a goal may have
 * followed it until then.
 *
 * @param log Oldest first, from where it can be seen: a municipality that took a portal over may follow a series of before.
 * @param texts The versions of the series, by object.
 */
export function seriesThrough(
  log: readonly Logged[],
  texts: ReadonlyMap<string, string>,
): (commit: string) => SeriesText {
  const order = new Map(log.map(({ commit }, index) => [commit, index]));
  const versions = new Map<string, { readonly since: number; readonly object: string }[]>();
  for (const [since, { files }] of log.entries()) {
    for (const { status, path, after: object } of files) {
      const name = recordNameAt(path);
      if (status === "D" || !name?.startsWith("indicators/")) continue;
      const all = versions.get(name);
      if (all === undefined) versions.set(name, [{ since, object }]);
      else all.push({ since, object });
    }
  }
  return (commit) => (id) => {
    const at = order.get(commit) ?? -1;
    const version = versions.get(`indicators/${id}`)?.findLast(({ since }) => since <= at);
    return texts.get(version?.object ?? "");
  };
}
