import { execFileSync } from "node:child_process";

const mostBytes = 2 ** 30;

/** One file that a commit changed. */
export interface FileChange {
  readonly status: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly path: string;
}

/** One commit on the published branch. */
export interface Logged {
  readonly commit: string;
  readonly seconds: number;
  /** By the form, by one of the municipality's programs, or by staff: never by whom. */
  readonly role: "form" | "program" | "staff";
  readonly isCorrection: boolean;
  readonly merged: string | undefined;
  readonly files: readonly FileChange[];
}

/** What somebody may have set for their own reading would otherwise be read here as what has happened. */
const settings = [
  "log.showSignature=false",
  "log.showRoot=true",
  "diff.renameLimit=1000",
  "i18n.logOutputEncoding=UTF-8",
].flatMap((setting) => ["-c", setting]);

/** Runs git in a folder, quietly. */
export function git(directory: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", ["-C", directory, ...settings, ...args], {
    maxBuffer: mostBytes,
    input: input ?? "",
    stdio: ["pipe", "pipe", "ignore"],
  });
}

const trailers = "%(trailers:key=Submission,key=Correction,key=Program,unfold,separator=%x03)";
const format = `--format=%x01%H%x02%P%x02%ct%x02%ae%x02${trailers}`;

function headOf(token: string): Omit<Logged, "files"> {
  const [commit = "", parents = "", seconds = "", email = "", notes = ""] = token.split("\x02");
  const says = (trailer: string) =>
    notes.split("\x03").some((note) => note.trimStart().startsWith(`${trailer}:`));
  const isForm = email === "form@klimatportal.invalid" || says("Submission");
  return {
    commit,
    seconds: Number(seconds),
    role: isForm ? "form" : says("Program") ? "program" : "staff",
    isCorrection: says("Correction"),
    merged: parents.split(" ")[1],
  };
}

/**
 * What has happened to a folder on its branch, oldest first, in one pass of `git log`. Only the branch's own line is
 * followed: a merge counts as one change, made when it was merged, so that what was merged and reverted comes out right.
 */
export function readLog(directory: string, head: string): readonly Logged[] {
  // The folder is not named to git, which would then compare every pair of trees twice.
  const folder = git(directory, ["rev-parse", "--show-prefix"]).toString("utf8").trimEnd();
  const within = (path: string) => (path.startsWith(folder) ? path.slice(folder.length) : undefined);
  const args = ["log", "--first-parent", "--diff-merges=first-parent", "--raw", "--no-abbrev", "-M", "-z"];
  const tokens = git(directory, [...args, format, "--end-of-options", head])
    .toString("utf8")
    .split("\0");
  const commits: (Omit<Logged, "files"> & { files: FileChange[] })[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = (tokens[index] ?? "").trimStart();
    if (token.startsWith("\x01")) commits.push({ ...headOf(token.slice(1)), files: [] });
    if (!token.startsWith(":")) continue;
    const [, , before = "", after = "", status = ""] = token.split(" ");
    const from = within(tokens[index + 1] ?? "");
    const isMove = /^[RC]/.test(status);
    const to = isMove ? within(tokens[index + 2] ?? "") : from;
    index += isMove ? 2 : 1;
    const path = to ?? from;
    if (path === undefined) continue;
    // What was moved here from elsewhere is new to the folder, and what was moved elsewhere is gone from it.
    const kind = from === undefined ? "A" : to === undefined ? "D" : status.slice(0, 1);
    commits.at(-1)?.files.push({ status: kind, before, after, from: from ?? path, path });
  }
  return commits.filter(({ files }) => files.length > 0).reverse();
}

/** Several objects of git, in one process. */
export function readObjects(directory: string, ids: Iterable<string>): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
  const found = new Map<string, string>();
  if (wanted.length === 0) return found;
  const output = git(directory, ["cat-file", "--batch"], `${wanted.join("\n")}\n`);
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [id = "", kind = "", size = "0"] = output.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (kind === "missing") continue;
    found.set(id, output.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
