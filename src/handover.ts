import type { Dataset } from "./dataset/dataset.ts";

/** Records that have been read and checked, and for which folder and day. */
export interface HandedOver {
  readonly folder: string;
  /** `YYYY-MM-DD`: the day they were checked for. */
  readonly today: string;
  readonly dataset: Dataset;
}

// Astro bundles the pages, so they have modules of their own and share nothing but the global object with the program
// that draws them. Reading ten thousand files a second time would take as long as drawing a fifth of the pages.
const place = Symbol.for("klimatportal.records");
const shared = globalThis as { [place]?: HandedOver | undefined };

/** Gives the pages the records that the build has read already; undefined takes them back. */
export function handOver(records: HandedOver | undefined): void {
  shared[place] = records;
}

/** The records of that folder and day, where the program that draws the pages has handed them over. */
export function handedOver(folder: string, today: string): Dataset | undefined {
  const records = shared[place];
  return records?.folder === folder && records.today === today ? records.dataset : undefined;
}
