import { git } from "./log.ts";

/** What git says of a folder: the commit it stands at, and the files that differ from it. */
export interface Committed {
  /** Full hash of HEAD; undefined outside a repository, or where HEAD holds no portal in the folder. */
  readonly commit: string | undefined;
  /** Paths changed, added or taken away since, new files among them, also records that git is told to ignore. */
  readonly changed: readonly string[];
}

const isIgnored = /^!! /;

/** Asks git whether a folder of records is as it was committed. */
export function committedState(directory: string): Committed {
  try {
    const commit = git(directory, ["rev-parse", "--verify", "HEAD^{commit}"]).toString("utf8").trim();
    git(directory, ["cat-file", "-e", `${commit}:./portal.yaml`]);
    const all = ["--no-renames", "--untracked-files=all", "--ignored"];
    const lines = git(directory, ["status", "--porcelain", ...all, "-z", "--", "."]).toString("utf8");
    // Of what is ignored only records are read, and so only they tell other figures.
    const changed = lines.split("\0").filter((line) => !isIgnored.test(line) || line.endsWith(".yaml"));
    return { commit, changed: changed.filter((line) => line !== "").map((line) => line.slice(3)) };
  } catch {
    return { commit: undefined, changed: [] };
  }
}
