import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where a build keeps what its programs need meanwhile. */
export interface DrawingFolder {
  /** Astro's own files of the site. */
  readonly site: string;
  /** What draws the pages; made by Astro. */
  readonly code: string;
  /** Where the programs tell each other what they have taken on. */
  readonly taken: string;
  readonly remove: () => void;
}

// Below the project: what draws the pages loads packages from there.
const all = join(".cache", "drawing");

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** An empty folder for this build. Takes away what builds that were cut off have left. */
export function openDrawingFolder(): DrawingFolder {
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    if (!isRunning(Number(name))) rmSync(join(all, name), { recursive: true, force: true });
  }
  const own = join(all, `${process.pid}`);
  const remove = () => rmSync(own, { recursive: true, force: true });
  // Of a build that was cut off, and by chance had the same number.
  remove();
  const taken = join(own, "taken");
  mkdirSync(taken, { recursive: true });
  return { site: join(own, "site"), code: join(own, "code"), taken, remove };
}
