import type { Proposal, ProposedFile, Submitted } from "./forge.ts";

/** Who every proposal's commit is by. Nobody's name or address comes into git through the form. */
export const bot = { name: "Klimatportal", email: "form@klimatportal.invalid" } as const;

/** What a proposal that its sender has taken back is labelled with, where the forge has labels. */
export const withdrawnLabel = "withdrawn";

const keyForm = /^[a-z0-9]{8,40}$/;
const pathForm = /^data(?:\/[a-z][a-z0-9-]*){1,2}\.yaml$/;
const trailer = /^Submission: ([a-z0-9]+) ([0-9a-f]+)$/m;

/** The branch that a proposal lies on. */
export function branchOf(key: string): string {
  return `submission/${key}`;
}

/** Whether a branch is a proposal's. */
export function isProposalBranch(branch: string): boolean {
  return branch.startsWith(branchOf(""));
}

/** Whether a key can name a branch. Asked before a key that somebody has sent reaches git or a URL. */
export function isKey(key: string): boolean {
  return keyForm.test(key);
}

/** @throws Error if a proposal says what must never reach git: our own mistake, not the sender's. */
export function mustBeFitForGit({ key, title, files }: Proposal): void {
  const paths = files.map(({ path }) => path);
  const wrong = paths.find((path) => !pathForm.test(path));
  if (!isKey(key)) throw new Error(`"${key}" cannot name a branch.`);
  if (!/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(title)) throw new Error("A proposal's title is one short line.");
  if (wrong !== undefined) throw new Error(`"${wrong}" is no record's file.`);
  if (paths.length === 0 || new Set(paths).size < paths.length)
    throw new Error("A proposal has each file once.");
}

/** What a proposal holds, as 40 hexadecimal digits. */
export async function digestOf(files: readonly ProposedFile[]): Promise<string> {
  const parts = files.map(({ path, content }) => JSON.stringify([path, content])).sort();
  const bytes = new TextEncoder().encode(parts.join("\n"));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.subarray(0, 20)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The commit's message. Its last line remembers the key and what was sent, so that a second sending is known again
 * whatever has happened to main, to the branch's name or to the files since.
 */
export function commitMessage({ key, title }: Proposal, digest: string): string {
  return `${title}\n\n${memoryOf(key, digest)}\n`;
}

/** The line in a commit's message that remembers a proposal. */
export function memoryOf(key: string, digest: string): string {
  return `Submission: ${key} ${digest}`;
}

/** The line that a commit's message remembers a proposal by. */
export function rememberedIn(message: string): { readonly key: string; readonly digest: string } | undefined {
  const [, key, digest] = trailer.exec(message) ?? [];
  return key === undefined || digest === undefined ? undefined : { key, digest };
}

/**
 * The answer to a sending whose key is there already.
 *
 * @param message Of the newest commit there. Where it is a reviewer's own there is nothing to compare, and the key
 *   alone decides: nobody else can have it, nor the same sender for another record.
 */
export function repeated(message: string | undefined, key: string, digest: string): Submitted {
  const memory = message === undefined ? undefined : rememberedIn(message);
  if (memory?.key === key && memory.digest !== digest)
    return { outcome: "conflict", reason: "challenge-used" };
  return { outcome: "same" };
}

/**
 * The first file that cannot be proposed: a new one where main has one already, or a change of a version that main no
 * longer has.
 *
 * @param onMain Blob ids on main, in the order of `files`.
 */
export function conflictWithMain(
  files: readonly ProposedFile[],
  onMain: readonly (string | undefined)[],
): Submitted | undefined {
  for (const [index, { path, base }] of files.entries()) {
    const blob = onMain[index];
    if (blob === base) continue;
    return { outcome: "conflict", reason: base === undefined ? "id-taken" : "changed-since", path };
  }
  return undefined;
}
