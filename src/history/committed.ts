import { git } from "./log.ts";

/** What git says of a folder: the commit it stands at, and the files that differ from it. */
export interface Committed {
  /** Full hash of HEAD; undefined outside a repository, or before its first commit. */
  readonly commit: string | undefined;
  /** Paths changed, added or taken away since, new files among them; each as git writes it. */
  readonly changed: readonly string[];
}

/** Asks git whether a folder is as it was committed. */
export function committedState(directory: string): Committed {
  try {
    const commit = git(directory, ["rev-parse", "--verify", "HEAD^{commit}"]).toString("utf8").trim();
    const args = ["status", "--porcelain", "--no-renames", "--untracked-files=all", "-z", "--", "."];
    const lines = git(directory, args).toString("utf8").split("\0");
    return { commit, changed: lines.filter((line) => line !== "").map((line) => line.slice(3)) };
  } catch {
    return { commit: undefined, changed: [] };
  }
}
