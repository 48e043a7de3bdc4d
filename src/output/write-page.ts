import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder the site is written to. */
export const outFolder = (): string => process.env["PORTAL_OUT"] || "dist";

/**
 * What is drawn for an address of the portal.
 *
 * @throws Error that says which page or file it was and what went wrong.
 */
export async function drawn<Content>(path: string, draw: () => Promise<Content>): Promise<Content> {
  try {
    return await draw();
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} could not be drawn: ${fault}`, { cause: error });
  }
}

/**
 * Writes a page that has been drawn, in two calls to the disk.
 *
 * @param path The page's address in the portal, such as `/mal/`.
 */
export function writePage(directory: string, path: string, content: string | Uint8Array): void {
  const folder = join(directory, path);
  // Nearly every page is the first of its folder, so making it first costs less than finding out that there is none.
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), content);
}

const made = new Set<string>();

/**
 * Writes a file that is no page, the same way. Such files lie many in a folder.
 *
 * @param path The file's address in the portal, such as `/dcat.rdf`; Astro's may end in a slash.
 */
export function writeFile(directory: string, path: string, content: string | Uint8Array): void {
  const file = join(directory, path.replace(/\/$/, ""));
  const folder = dirname(file);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  writeFileSync(file, content);
}
