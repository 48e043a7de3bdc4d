import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { recordsIn } from "../../src/submission/service/folder-records.ts";
import { recordsAsJson } from "../../src/submission/service/json-records.ts";

/**
 * Writes the records beside the site, where its portal names an endpoint: a service without a disk, such as a Worker,
 * reads them there.
 *
 * @param folder The built site.
 */
export function writeServiceRecords(dataset: Dataset, folder: string): void {
  if (dataset.portal.submissions?.endpoint === undefined) return;
  writeFileSync(join(folder, "submission-records.json"), recordsAsJson(recordsIn(dataset)));
}
