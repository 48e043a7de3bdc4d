import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import type { Commitment, Goal } from "../dataset/dataset.ts";
import { parseFile } from "../dataset/parse.ts";
import { isTakenOver } from "./own-log.ts";

const folders = ["commitments", "goals"] as const;
const recordPath = /^(commitments|goals)\/([^/]+)\.yaml$/;
const mostBytes = 64 * 2 ** 20;

function git(directory: string, ...args: readonly string[]): Buffer {
  return execFileSync("git", ["-C", directory, ...args], {
    maxBuffer: mostBytes,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Names of the files that are no longer what they were, those taken away among them. */
function changedSince(directory: string, commit: string): string[] {
  const args = ["diff", "--name-only", "-z", "--no-renames", "--relative", "--diff-filter=MDT", commit];
  const names = git(directory, ...args, "--", ...folders).toString("utf8");
  return names.split("\0").filter((name) => recordPath.test(name));
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

/** Whether the records at a commit were another municipality's, as the one a fork was made from. */
function wasAnothers(directory: string, commit: string): boolean {
  try {
    const then = git(directory, "show", `${commit}:./portal.yaml`).toString("utf8");
    return isTakenOver(then, readFileSync(join(directory, "portal.yaml"), "utf8"));
  } catch {
    return false;
  }
}

/** Commitments and goals, by id. */
interface PromisesThen {
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly goals: ReadonlyMap<string, Goal>;
}

/**
 * Commitments and goals as they stood at a commit, those only that have changed in the work tree since. Files that could
 * not be read then are left out: nothing was published of them. What another municipality promised binds nobody here.
 *
 * @param directory The data folder, in a work tree.
 * @param revision A commit, branch or tag, such as `origin/main`.
 */
export function changedPromisesAt(
  directory: string,
  revision: string,
): PromisesThen | { readonly refusal: BaseRefusal } {
  const commitments = new Map<string, Commitment>();
  const goals = new Map<string, Goal>();
  const found = commitOf(directory, revision);
  if ("refusal" in found) return found;
  const { commit } = found;
  if (wasAnothers(directory, commit)) return { commitments, goals };
  for (const name of changedSince(directory, commit)) {
    const [, collection, id = ""] = recordPath.exec(name) ?? [];
    const bytes = git(directory, "show", `${commit}:./${name}`);
    const file = join(directory, name);
    if (collection === "goals") {
      const { record } = parseFile({ file, collection, id, bytes });
      if (record !== undefined) goals.set(id, { ...(record as Omit<Goal, "id">), id });
    } else {
      const { record } = parseFile({ file, collection: "commitments", id, bytes });
      if (record !== undefined) commitments.set(id, { ...(record as Omit<Commitment, "id">), id });
    }
  }
  return { commitments, goals };
}
