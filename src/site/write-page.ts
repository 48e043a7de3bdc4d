import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a page that has been drawn, in two calls to the disk. Astro's own way sends each page four times to
 * a pool of threads and back, which cost a quarter of the build of a large portal, and kept more pages in memory.
 *
 * @param path The page's address in the portal, such as `/mal/`.
 */
export function writePage(directory: string, path: string, content: Uint8Array): void {
  const folder = join(directory, path);
  // Nearly every page is the first of its folder, so making it first costs less than finding out that there is none.
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), content);
}
