import { collectionsOf } from "../../dataset/collection-records.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { listDataFolder } from "../../dataset/folder.ts";
import { readDataset } from "../../dataset/load.ts";
import { prettyReport } from "../../dataset/report/pretty.ts";
import { statSync } from "node:fs";
import type { PublishedRecords } from "../core/check.ts";
import { stillStands } from "./still-stands.ts";

/** How long what was read is taken to stand, so that many sendings at once do not look through the folder each. */
const standsMs = 2000;

/** The records of a dataset, by collection. */
export function recordsIn(dataset: Dataset): PublishedRecords {
  return { portal: dataset.portal, collections: collectionsOf(dataset) };
}

/** What tells whether any file has been changed. */
function stateOf(folder: string): string {
  const files = listDataFolder(folder).files.map(({ file, bytes }) => {
    return `${file} ${bytes} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`;
  });
  return files.join("\n");
}

/**
 * The records of a data folder, read anew when a file has changed. While somebody is at work in the folder and it has
 * errors, the last sound state stands.
 *
 * @throws Error with every problem, if the folder has errors from the start.
 */
export function folderRecords(
  folder: string,
  today: () => string,
  now: () => number,
): () => PublishedRecords {
  let state = "";
  let lookedAt = Number.NEGATIVE_INFINITY;
  let records: PublishedRecords | undefined;
  return () => {
    if (records !== undefined && stillStands(lookedAt, now(), standsMs)) return records;
    lookedAt = now();
    const found = stateOf(folder);
    if (records !== undefined && found === state) return records;
    const read = readDataset(folder, { today: today() });
    if (read.dataset !== undefined) {
      records = recordsIn(read.dataset);
      state = found;
    }
    if (records === undefined) throw new Error(prettyReport(read, { language: "sv", isColoured: false }));
    return records;
  };
}
