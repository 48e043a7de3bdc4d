import { mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { listDataFolder } from "../../src/dataset/folder.ts";
import { loadDatasetTogether } from "../../src/dataset/read-together.ts";
import { dayToReckonFrom } from "../../src/dataset/today.ts";
import { digestOfFolder, writeBuiltRecords } from "../../src/submission/service/built-records.ts";
import type { BuildOptions } from "./build-options.ts";
import { drawersFor, startDrawers } from "./drawers.ts";
import { writeServiceRecords } from "./service-records.ts";
import { mustBeFreeToEmpty } from "./site-folder.ts";

/**
 * Checks the records and builds the site beside `out`, which it replaces only when all went well: a build that fails
 * leaves the last good site where it was.
 *
 * @param say Shows a line of progress.
 * @throws Error with every error of the records, or with why the site could not be built.
 */
export async function buildSite(options: BuildOptions, say: (line: string) => void): Promise<void> {
  const { data } = options;
  const today = dayToReckonFrom(options.today);
  mustBeFreeToEmpty(options.out);
  const out = resolve(options.out);
  const unfinished = join(dirname(out), `.${basename(out)}.unfinished`);
  rmSync(unfinished, { recursive: true, force: true });

  // In a shell set up for tests or development, Astro would leave out search.
  const environment = { ...process.env, PORTAL_DATA: data, PORTAL_TODAY: today, NODE_ENV: "production" };
  const count = options.drawers ?? drawersFor(listDataFolder(data).files.length);
  const drawers = startDrawers(count, unfinished, environment);
  try {
    mkdirSync(unfinished, { recursive: true });
    say(`Checking the records in ${data}/`);
    // Before they are read: what is approved from now on may be in the site, but is not said to be.
    const digest = digestOfFolder(data);
    const dataset = await loadDatasetTogether(data, { today });
    say("Building the pages");
    await drawers.draw({ folder: data, today, dataset });
    writeServiceRecords(dataset, unfinished);
    writeBuiltRecords(unfinished, digest);
    rmSync(out, { recursive: true, force: true });
    renameSync(unfinished, out);
  } finally {
    await drawers.end();
    rmSync(unfinished, { recursive: true, force: true });
  }
}
