import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { loadDataset } from "../../src/dataset/load.ts";

/**
 * The records as main has them, whatever lies in the work tree.
 *
 * @throws Error with every problem, where main itself has errors.
 */
export function recordsOnMain(repository: string, today: string, branch = "main"): Dataset {
  const folder = mkdtempSync(join(tmpdir(), "klimatportal-main-"));
  // An index of its own: the clone's is somebody's work.
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", repository, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  try {
    git("read-tree", `refs/heads/${branch}:data`);
    git("checkout-index", "--all", `--prefix=${join(folder, "data")}/`);
    return loadDataset(join(folder, "data"), { today, cache: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
