import { forgeFault } from "./forge.ts";
import { outputOf, type RunGit } from "./git.ts";
import { bot } from "./proposal.ts";
import { sharingRuns } from "./shared-runs.ts";

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

/** The ids of a commit that was written, and of the text beside it. */
export interface WrittenCommit {
  readonly commit: string;
  readonly text: string;
}

/** Makes, for every runner of git, what shares its runs. */
export function byRunner<Verb>(make: (run: RunGit) => Verb): (run: RunGit) => Verb {
  const known = new WeakMap<RunGit, Verb>();
  return (run) => {
    const verb = known.get(run) ?? make(run);
    known.set(run, verb);
    return verb;
  };
}

/** Git takes a name a line: one that holds a line's end would be two, and every answer after it another's. */
const isLine = (name: string) => !name.includes("\n");

type Found = readonly (GitObject | undefined)[];

const reader = byRunner((run) =>
  sharingRuns(async (asked: readonly (readonly string[])[]): Promise<readonly Found[]> => {
    const lines = asked.flat().filter(isLine);
    const { code, stdout } = await run(["cat-file", "--batch"], { input: `${lines.join("\n")}\n` });
    if (code !== 0) throw forgeFault("unavailable", `git cat-file ended with ${code}.`);
    let at = 0;
    const next = (): GitObject | undefined => {
      const end = stdout.indexOf("\n", at);
      const [, id = "", type = "", size = ""] =
        /^([0-9a-f]+) (\w+) (\d+)$/.exec(stdout.toString("utf8", at, end)) ?? [];
      at = end + 1;
      if (id === "") return undefined;
      const text = stdout.toString("utf8", at, at + Number(size));
      at += Number(size) + 1;
      return { id, type, text };
    };
    return asked.map((names) => names.map((name) => (isLine(name) ? next() : undefined)));
  }),
);

/**
 * Reads objects by name (`refs/heads/main:data/portal.yaml`) in one git process; undefined for each that is missing, and
 * for a name that is no single line.
 */
export function readObjects(run: RunGit, names: readonly string[]): Promise<Found> {
  return reader(run)(names);
}

/** A commit's message, out of the commit as git holds it. */
export function messageIn(commit: GitObject): string {
  return commit.text.slice(commit.text.indexOf("\n\n") + 2);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** A path as the importer reads it, so that no name can be a command of its own. */
function quoted(path: string): string {
  if (/\p{Cc}/u.test(path)) throw new Error(`The path ${JSON.stringify(path)} holds control characters.`);
  return `"${path.replace(/["\\]/g, "\\$&")}"`;
}

function fileLines({ path, content, blob }: CommittedFile): string {
  const name = quoted(path);
  if (content !== undefined) return `M 100644 inline ${name}\n${data(content)}`;
  return blob === undefined ? `D ${name}\n` : `M 100644 ${blob} ${name}\n`;
}

/** The importer wants a name for what it makes; it takes the name away again, and writes none. */
const making = "refs/submissions/making";
const none = "0".repeat(40);

function commitLines({ parent, merge, message, at, files }: NewCommit, text: string, mark: number): string {
  const who = `${bot.name} <${bot.email}> ${Math.floor(at.getTime() / 1000)} +0000`;
  return [
    `blob\nmark :${mark + 1}\n${data(text)}`,
    `commit ${making}/${mark}\nmark :${mark}\ncommitter ${who}\n${data(message)}from ${parent}\n`,
    merge === undefined ? "" : `merge ${merge}\n`,
    ...files.map(fileLines),
    `\nreset ${making}/${mark}\nfrom ${none}\n\nget-mark :${mark}\nget-mark :${mark + 1}\n`,
  ].join("");
}

const writer = byRunner((run) =>
  sharingRuns(async (asked: readonly { readonly made: NewCommit; readonly text: string }[]) => {
    const input = asked.map(({ made, text }, index) => commitLines(made, text, 2 * index + 1));
    const output = await outputOf(run, ["fast-import", "--quiet", "--done"], {
      input: `${input.join("")}done\n`,
    });
    const ids = output.trim().split("\n");
    return asked.map((_, index): WrittenCommit => {
      return { commit: ids[2 * index] ?? "", text: ids[2 * index + 1] ?? "" };
    });
  }),
);

/**
 * Writes a commit, and a text beside it, without an index, a work tree or a branch.
 *
 * @throws Error if a path holds control characters.
 */
export function writeCommit(run: RunGit, made: NewCommit, text = ""): Promise<WrittenCommit> {
  return writer(run)({ made, text });
}
