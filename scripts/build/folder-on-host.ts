import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFile } from "../../src/dataset/parse.ts";

/**
 * The folder that a portal lives in on its host, by its `siteUrl`: "/", or "/portal/" say.
 *
 * @param data Folder of records that have been checked.
 */
export function folderOnHost(data: string): string {
  const file = join(data, "portal.yaml");
  const { record } = parseFile({ file, collection: "portal", id: "portal", bytes: readFileSync(file) });
  const { siteUrl } = record as { readonly siteUrl: string };
  return new URL(siteUrl).pathname.replace(/\/?$/, "/");
}
