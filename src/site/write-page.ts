import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a page that has been drawn, in two calls to the disk or three. Astro's own way sends each page four times to
 * a pool of threads and back, which cost a quarter of the build of a large portal, and kept more pages in memory.
 *
 * @param path The page's address in the portal, such as `/mal/`.
 */
export function writePage(directory: string, path: string, content: Uint8Array): void {
  const file = join(directory, path, "index.html");
  try {
    writeFileSync(file, content);
  } catch {
    // Most often the first page of its folder. Any other fault is thrown here, with its name.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
