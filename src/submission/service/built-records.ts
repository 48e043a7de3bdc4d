import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { relative } from "node:path/posix";
import { listDataFolder } from "../../dataset/folder.ts";
import { outputOf, type RunGit } from "../forge/git.ts";

/** In a built site, what tells which records it was built from. Not the commit: a work tree need not be as it says. */
const fileName = "built-records.txt";

interface Blob {
  /** Within the folder of records. */
  readonly path: string;
  readonly blob: string;
}

function digestOf(blobs: readonly Blob[]): string {
  const lines = blobs.map(({ path, blob }) => `${path} ${blob}`).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** What the records of a folder in a clone are, as a digest; undefined where git cannot tell. */
export function digestOfFolder(folder: string): string | undefined {
  // With the user's own settings: they say with which ends of lines the files were laid out.
  const git = (args: readonly string[], input = "") =>
    spawnSync("git", ["-C", folder, ...args], {
      input,
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY,
    });
  const { status, stdout: prefix } = git(["rev-parse", "--show-prefix"]);
  if (status !== 0) return undefined;
  const paths = listDataFolder(folder).files.map(({ file }) => relative(folder, file));
  // Git reads these from the top of the clone, wherever it is asked.
  const asked = git(
    ["hash-object", "--stdin-paths"],
    paths.map((path) => `${prefix.trim()}${path}\n`).join(""),
  );
  const blobs = asked.status === 0 ? asked.stdout.trim().split("\n") : [];
  if (blobs.length !== paths.length) return undefined;
  return digestOf(paths.map((path, index) => ({ path, blob: blobs[index] ?? "" })));
}

/** What the records of a branch are, as the same digest. */
export async function digestOfBranch(run: RunGit, branch: string): Promise<string> {
  const listed = await outputOf(run, ["ls-tree", "-r", "-z", `refs/heads/${branch}:data`]);
  return digestOf(
    listed.split("\0").flatMap((line) => {
      const [, blob = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.+\.yaml)$/s.exec(line) ?? [];
      return path === "" ? [] : [{ path, blob }];
    }),
  );
}

/** Writes beside a site which records it was built from. */
export function writeBuiltRecords(site: string, digest: string | undefined): void {
  if (digest !== undefined) writeFileSync(join(site, fileName), `${digest}\n`);
}

/** Which records a site was built from, whoever built it; undefined where it does not tell. */
export function builtRecordsOf(site: string): string | undefined {
  try {
    return readFileSync(join(site, fileName), "utf8").trim();
  } catch {
    return undefined;
  }
}
