import { rmSync } from "node:fs";

/** Forgets every record read before, so that the next run reads all files as on a new machine. */
export function forgetRecords(): void {
  rmSync(".cache/records", { recursive: true, force: true });
}
