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

/** Why there is nothing to compare with: no repository, a revision git does not know, or one a shallow clone lacks. */
export type BaseRefusal = "not-in-git" | "unknown" | "shallow";

/** What git answers in one line; undefined where it refuses. */
function answer(directory: string, ...args: readonly string[]): string | undefined {
  try {
    return git(directory, "rev-parse", ...args)
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

function commitOf(directory: string, revision: string): { commit: string } | { refusal: BaseRefusal } {
  const commit = answer(directory, "--verify", "--end-of-options", `${revision}^{commit}`);
  if (commit !== undefined) return { commit };
  const isShallow = answer(directory, "--is-shallow-repository");
  if (isShallow === undefined) return { refusal: "not-in-git" };
  return { refusal: isShallow === "true" ? "shallow" : "unknown" };
}

/**
 * Commitments as they stood at a commit, those only that have changed in the work tree since. Files that could not be
 * read then are left out: nothing was published of them.
 *
 * @param directory The data folder, in a work tree.
 * @param revision A commit, branch or tag, such as `origin/main`.
 */
export function changedCommitmentsAt(
  directory: string,
  revision: string,
): { readonly records: ReadonlyMap<string, Commitment> } | { readonly refusal: BaseRefusal } {
  const records = new Map<string, Commitment>();
  const found = commitOf(directory, revision);
  if ("refusal" in found) return found;
  const { commit } = found;
  for (const name of changedSince(directory, commit)) {
    const id = name.slice(folder.length + 1, -".yaml".length);
    const bytes = git(directory, "show", `${commit}:./${name}`);
    const { record } = parseFile({ file: join(directory, name), collection: folder, id, bytes });
    if (record !== undefined) records.set(id, { ...(record as Omit<Commitment, "id">), id });
  }
  return { records };
}
