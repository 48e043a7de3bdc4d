import type { Dataset } from "./dataset.ts";
import {
  finishReading,
  type ReadDataset,
  type ReadOptions,
  soundOrThrow,
  startReading,
  unparsed,
} from "./load.ts";
import { parseTogether } from "./parse-together.ts";

/** What `readDataset` gives, read on every processor where there is much to parse. */
export async function readDatasetTogether(
  directory: string,
  options: ReadOptions = {},
): Promise<ReadDataset> {
  const reading = startReading(directory, options);
  return finishReading(reading, await parseTogether(unparsed(reading)));
}

/**
 * What `loadDataset` gives, read on every processor where there is much to parse.
 *
 * @throws Error whose message lists every error, for a person to read.
 */
export async function loadDatasetTogether(directory: string, options: ReadOptions = {}): Promise<Dataset> {
  return soundOrThrow(await readDatasetTogether(directory, options));
}
