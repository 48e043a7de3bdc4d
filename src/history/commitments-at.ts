import { execFileSync } from "node:child_process";
import { join } from "node:path/posix";
import type { Commitment } from "../dataset/dataset.ts";
import { parseFile } from "../dataset/parse.ts";

const folder = "commitments";
const mostBytes = 64 * 2 ** 20;

function git(directory: string, ...args: readonly string[]): Buffer {
  return execFileSync("git", ["-C", directory, ...args], {
    maxBuffer: mostBytes,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Names of the commitments' files that are no longer what they were, those taken away among them. */
function changedSince(directory: string, commit: string): string[] {
  const args = ["diff", "--name-only", "-z", "--no-renames", "--relative", "--diff-filter=MDT", commit];
  const names = git(directory, ...args, "--", folder).toString("utf8");
  return names.split("\0").filter((name) => /^commitments\/[^/]+\.yaml$/.test(name));
}

/**
 * Commitments as they stood at a commit, those only that have changed in the work tree since. Files that could not be
 * read then are left out: nothing was published of them.
 *
 * @param directory The data folder, in a work tree.
 * @param revision A commit, branch or tag, such as `origin/main`.
 * @throws Error if git knows no such revision.
 */
export function changedCommitmentsAt(directory: string, revision: string): ReadonlyMap<string, Commitment> {
  const records = new Map<string, Commitment>();
  const commit = git(directory, "rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`)
    .toString()
    .trim();
  for (const name of changedSince(directory, commit)) {
    const id = name.slice(folder.length + 1, -".yaml".length);
    const bytes = git(directory, "show", `${commit}:./${name}`);
    const { record } = parseFile({ file: join(directory, name), collection: folder, id, bytes });
    if (record !== undefined) records.set(id, { ...(record as Omit<Commitment, "id">), id });
  }
  return records;
}
