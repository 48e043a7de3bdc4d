import { outputOf, type RunGit } from "./git.ts";

/** What a file is that is no plain one: it cannot be a record. */
export type OddKind = "symlink" | "executable" | "not-a-file";

/** A file that a branch changes. */
export interface ChangedFile {
  readonly path: string;
  /** Git blob id where the branch left main; undefined for a new file. */
  readonly before: string | undefined;
  /** Git blob id on the branch; undefined for one that it takes away. */
  readonly after: string | undefined;
  /** Left out for a plain file, and for one that is taken away. */
  readonly kind?: OddKind;
}

const blobIn = (id = "") => (/^0*$/.test(id) ? undefined : id);

function kindIn(mode = ""): { readonly kind?: OddKind } {
  if (mode === "100644" || mode === "000000") return {};
  if (mode === "120000") return { kind: "symlink" };
  return { kind: mode === "100755" ? "executable" : "not-a-file" };
}

async function emptyTree(run: RunGit): Promise<string> {
  return (await outputOf(run, ["hash-object", "-t", "tree", "--stdin"])).trim();
}

/**
 * What a branch changes since it left main, whatever its commits are, merges among them. The only list of a proposal's
 * files: what is shown, what is examined and what is merged must be the same. A branch that has no beginning in common
 * with main, which git compares with nothing, changes all its files: one that cannot be listed would hide the others.
 *
 * @returns In the order of their paths.
 */
export async function changedFiles(
  run: RunGit,
  main: string,
  commit: string,
): Promise<readonly ChangedFile[]> {
  const form = ["--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff"];
  const sinceLeaving = await run(["diff", ...form, `${main}...${commit}`, "--"]);
  const output =
    sinceLeaving.code === 0
      ? sinceLeaving.stdout.toString("utf8")
      : await outputOf(run, ["diff", ...form, await emptyTree(run), commit, "--"]);
  const parts = output.split("\0");
  const files = Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [, mode, before, after] = (parts[2 * index] ?? "").split(" ");
    const path = parts[2 * index + 1] ?? "";
    return { path, before: blobIn(before), after: blobIn(after), ...kindIn(mode) };
  });
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
