import type { Dataset } from "./dataset/dataset.ts";

/** Records that have been read and checked, and for which folder and day. */
export interface HandedOver {
  readonly folder: string;
  /** `YYYY-MM-DD`: the day they were checked for. */
  readonly today: string;
  readonly dataset: Dataset;
}

// Astro bundles the pages, so they have modules of their own and share nothing but the global object with the program
// that builds them. Reading ten thousand files a second time would take as long as drawing a fifth of the pages.
const place = Symbol.for("klimatportal.records");
const shared = globalThis as { [place]?: HandedOver | Promise<HandedOver> | undefined };

/** Gives the pages the records that the build has read already, or is about to read; undefined takes them back. */
export function handOver(records: HandedOver | Promise<HandedOver> | undefined): void {
  shared[place] = records;
}

/** Waits for records that are on their way. */
export async function arrived(): Promise<void> {
  shared[place] = await shared[place];
}

/** The records of that folder and day, where the program that builds the pages has handed them over. */
export function handedOver(folder: string, today: string): Dataset | undefined {
  const records = shared[place];
  if (records instanceof Promise) throw new Error("The records have not arrived yet");
  return records?.folder === folder && records.today === today ? records.dataset : undefined;
}
