import { context } from "../context.ts";
import type { Edition } from "../exports/open-data/edition.ts";

/** What is published, and from where, for the files of open data. */
export function editionAt(site: URL | undefined): Edition {
  const { dataset, builtFrom, today } = context();
  return {
    dataset,
    commit: builtFrom?.commit,
    date: builtFrom?.date ?? today,
    // Read when asked for: most files need nothing of git.
    get removed() {
      const { sight, since, removed } = context().history;
      return { sight, ...(since !== undefined && { since }), ids: removed };
    },
    address: (path) => new URL(path, site).href,
  };
}
