import { rmSync } from "node:fs";
import { defaultCacheFolder } from "../../src/dataset/cache.ts";

/** Forgets every record read before, so that the next run reads all files as on a new machine. */
export function forgetRecords(): void {
  rmSync(defaultCacheFolder, { recursive: true, force: true });
}
