import { forgeFault } from "./forge.ts";
import { outputOf, type RunGit } from "./git.ts";
import { bot } from "./proposal.ts";

/** An object as git holds it. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly text: string;
}

/** A file of a commit: new text, a blob that is there already, or undefined to take it away. */
export interface CommittedFile {
  readonly path: string;
  readonly content?: string | undefined;
  readonly blob?: string | undefined;
}

/** What a commit is made of. */
export interface NewCommit {
  readonly parent: string;
  /** Second parent, of a merge. */
  readonly merge?: string;
  readonly message: string;
  readonly at: Date;
  readonly files: readonly CommittedFile[];
}

/** Reads objects by name (`refs/heads/main:data/portal.yaml`), in one git process; undefined for those that are not there. */
export async function readObjects(run: RunGit, names: readonly string[]): Promise<(GitObject | undefined)[]> {
  const { code, stdout } = await run(["cat-file", "--batch"], { input: `${names.join("\n")}\n` });
  if (code !== 0) throw forgeFault("unavailable", `git cat-file ended with ${code}.`);
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf("\n", at);
    const [, id = "", type = "", size = ""] =
      /^([0-9a-f]+) (\w+) (\d+)$/.exec(stdout.toString("utf8", at, end)) ?? [];
    at = end + 1;
    if (id === "") return undefined;
    const text = stdout.toString("utf8", at, at + Number(size));
    at += Number(size) + 1;
    return { id, type, text };
  });
}

/** A commit's message, out of the commit as git holds it. */
export function messageIn(commit: GitObject): string {
  return commit.text.slice(commit.text.indexOf("\n\n") + 2);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function fileLines({ path, content, blob }: CommittedFile): string {
  if (content !== undefined) return `M 100644 inline ${path}\n${data(content)}`;
  return blob === undefined ? `D ${path}\n` : `M 100644 ${blob} ${path}\n`;
}

/** The importer wants a name for what it makes; it takes the name away again, and writes none. */
const making = "refs/submissions/making";
const none = "0".repeat(40);

/**
 * Writes a commit, and a text beside it, without an index, a work tree or a branch.
 *
 * @returns The ids of the commit and of the text.
 */
export async function writeCommit(
  run: RunGit,
  { parent, merge, message, at, files }: NewCommit,
  text = "",
): Promise<{ readonly commit: string; readonly text: string }> {
  const who = `${bot.name} <${bot.email}> ${Math.floor(at.getTime() / 1000)} +0000`;
  const input = [
    `blob\nmark :2\n${data(text)}`,
    `commit ${making}\nmark :1\ncommitter ${who}\n${data(message)}from ${parent}\n`,
    merge === undefined ? "" : `merge ${merge}\n`,
    ...files.map(fileLines),
    `\nreset ${making}\nfrom ${none}\n\nget-mark :1\nget-mark :2\ndone\n`,
  ].join("");
  const output = await outputOf(run, ["fast-import", "--quiet", "--done"], { input });
  const [commit = "", blob = ""] = output.trim().split("\n");
  return { commit, text: blob };
}

/** Changes refs all at once or not at all; false if one of them was not as it should be. */
export async function changeRefs(run: RunGit, changes: readonly string[]): Promise<boolean> {
  const { code } = await run(["update-ref", "--stdin", "--no-deref"], { input: `${changes.join("\n")}\n` });
  return code === 0;
}
