import type { Collections, Dataset } from "../dataset/dataset.ts";
import { joinDataset } from "../dataset/dataset.ts";
import { parseFile } from "../dataset/parse.ts";
import { collectionNames } from "../schema/collections.ts";
import type { Portal } from "../schema/portal.ts";
import { recordAt } from "../schema/record-at.ts";
import { git, readObjects } from "./log.ts";

/** The files of a folder at a commit: the object of each, by its path in the folder. */
function filesAt(directory: string, commit: string): readonly (readonly [object: string, path: string])[] {
  const lines = git(directory, ["ls-tree", "-r", "-z", "--end-of-options", `${commit}^{commit}`]);
  return lines
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, object, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return object === undefined || path === undefined ? [] : [[object, path] as const];
    });
}

/**
 * All records of a data folder as they stood at a commit.
 *
 * @returns Undefined where the commit is not in this clone, or where a record was written in a way that is no longer read:
 * half of them would give wrong sums.
 */
export function recordsAt(directory: string, commit: string): Dataset | undefined {
  try {
    const files = filesAt(directory, commit);
    const texts = readObjects(
      directory,
      files.map(([object]) => object),
    );
    const records = new Map(collectionNames.map((name) => [name, new Map<string, object>()]));
    let portal: Portal | undefined;
    for (const [object, path] of files) {
      const [collection, id] =
        path === "portal.yaml" ? (["portal", "portal"] as const) : (recordAt(path) ?? []);
      if (collection === undefined || id === undefined) continue;
      const bytes = new TextEncoder().encode(texts.get(object) ?? "");
      const { record } = parseFile({ file: path, collection, id, bytes });
      if (record === undefined) return undefined;
      if (collection === "portal") portal = record as Portal;
      else records.get(collection)?.set(id, { ...record, id });
    }
    return portal && joinDataset(portal, Object.fromEntries(records) as unknown as Collections);
  } catch {
    // Git does not know the commit: a shallow clone, another repository, or a history that was rewritten.
    return undefined;
  }
}
