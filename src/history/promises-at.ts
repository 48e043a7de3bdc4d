import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import type { Commitment, Goal, Period } from "../dataset/dataset.ts";
import { parseFile } from "../dataset/parse.ts";
import type { Promises } from "../dataset/rules/append-only.ts";
import { recordAt } from "../schema/record-at.ts";
import { git, readObjects } from "./log.ts";
import { isTakenOver } from "./own-log.ts";

const folders = ["commitments", "goals", "periods"] as const;

function isFolder(collection: string | undefined): collection is (typeof folders)[number] {
  return (folders as readonly (string | undefined)[]).includes(collection);
}

/** The files that are no longer what they were, those taken away among them: what each was, by its path. */
function changedSince(
  directory: string,
  commit: string,
): readonly (readonly [object: string, path: string])[] {
  const form = ["--raw", "--no-abbrev", "-z", "--no-renames", "--relative", "--diff-filter=MDT"];
  const parts = git(directory, ["diff", ...form, commit, "--", ...folders])
    .toString("utf8")
    .split("\0");
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [, , before = ""] = (parts[2 * index] ?? "").split(" ");
    return [before, parts[2 * index + 1] ?? ""] as const;
  });
}

/** Why there is nothing to compare with: no repository, a revision git does not know, or one a shallow clone lacks. */
export type BaseRefusal = "not-in-git" | "unknown" | "shallow";

/** What git answers in one line; undefined where it refuses. */
function answer(directory: string, ...args: readonly string[]): string | undefined {
  try {
    return git(directory, ["rev-parse", ...args])
      .toString("utf8")
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
    const then = git(directory, ["show", `${commit}:./portal.yaml`]).toString("utf8");
    return isTakenOver(then, readFileSync(join(directory, "portal.yaml"), "utf8"));
  } catch {
    return false;
  }
}

/**
 * Commitments, goals and closed years as they stood at a commit, those only that have changed in the work tree since.
 * Files that could not be read then are left out: nothing was published of them. What another municipality promised
 * binds nobody here.
 *
 * @param directory The data folder, in a work tree.
 * @param revision A commit, branch or tag, such as `origin/main`.
 */
export function changedPromisesAt(
  directory: string,
  revision: string,
): Promises | { readonly refusal: BaseRefusal } {
  const found = commitOf(directory, revision);
  if ("refusal" in found) return found;
  const then = {
    commitments: new Map<string, Commitment>(),
    goals: new Map<string, Goal>(),
    periods: new Map<string, Period>(),
  };
  if (wasAnothers(directory, found.commit)) return then;
  const changed = changedSince(directory, found.commit);
  const texts = readObjects(
    directory,
    changed.map(([object]) => object),
  );
  for (const [object, path] of changed) {
    const [collection, id] = recordAt(path) ?? [];
    if (id === undefined || !isFolder(collection)) continue;
    const bytes = new TextEncoder().encode(texts.get(object) ?? "");
    const { record } = parseFile({ file: join(directory, path), collection, id, bytes });
    if (record !== undefined) (then[collection] as Map<string, object>).set(id, { ...record, id });
  }
  return then;
}
