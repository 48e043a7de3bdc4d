import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectionNames } from "../../src/schema/collections.ts";
import type { Fiction } from "./fiction.ts";
import { makeFolder } from "../folder-to-write.ts";
import { yamlOf } from "../../src/dataset/yaml-text.ts";

/** Opens the `portal.yaml` of every folder that was made up, so that a real one is never written over. */
const marker = "# Påhittad kommun, skriven av npm run synth. Ändra inte här: skriv om med samma frö.\n";

/** Whether a folder is empty or holds an earlier fiction; anything else may be somebody's work. */
function mayReplace(directory: string): boolean {
  if (readdirSync(directory).length === 0) return true;
  const portal = join(directory, "portal.yaml");
  return existsSync(portal) && readFileSync(portal, "utf8").startsWith(marker);
}

/**
 * Writes a fiction as a data folder, in place of an earlier one.
 *
 * @returns The number of files written.
 * @throws Error where the folder holds something else, or nothing can be written there.
 */
export function writeFiction({ portal, records }: Fiction, directory: string): number {
  makeFolder(directory, "en");
  if (!mayReplace(directory)) {
    throw new Error(`${directory} is not empty and was not made by synth. Give a new folder with --out.`);
  }
  writeFileSync(join(directory, "portal.yaml"), marker + yamlOf(portal));
  let files = 1;
  for (const collection of collectionNames) {
    const folder = join(directory, collection);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [id, record] of records[collection]) {
      writeFileSync(join(folder, `${id}.yaml`), yamlOf(record));
      files += 1;
    }
  }
  return files;
}
