import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every site that has been built has it, and hardly anything else. */
const markOfSite = join("api", "v1", "index.json");

/**
 * A build empties the folder it writes to, so that it has to be new, empty, or a site built before.
 *
 * @param out As the one who builds has named it.
 * @throws Error that names what stands in the way, for a person to read.
 */
export function mustBeFreeToEmpty(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`PORTAL_OUT is ${out}, a file. Name a folder.`);
  const held = readdirSync(out);
  if (held.length === 0) return;
  if (held.includes(".git")) {
    throw new Error(
      `PORTAL_OUT is ${out}, a clone of a repository, which a build would empty. Build elsewhere, and copy the files there.`,
    );
  }
  if (!existsSync(join(out, markOfSite))) {
    throw new Error(
      `PORTAL_OUT is ${out}, which a build would empty, and which is no site built before. Name a new folder, or an empty one.`,
    );
  }
}
