import { changedFiles } from "./changed-files.ts";
import type { ProposalState } from "./forge.ts";
import { outputOf, type RunGit } from "./git.ts";
import { readObjects } from "./git-objects.ts";
import type { ShownFile } from "./local-queue.ts";
import { findProposal, refsOf } from "./local-refs.ts";
import { isKey } from "./proposal.ts";
import type { ReasonId } from "./reasons.ts";

/** A proposal that no longer waits, as far as the clone keeps it. */
export interface AnsweredProposal {
  readonly key: string;
  readonly state: Exclude<ProposalState, "in-review">;
  readonly reason?: ReasonId;
  /** When it was answered, ISO 8601; left out where its sender took it back, which has no day. */
  readonly at?: string;
  /** What was sent, with what main said then; left out where it has been taken away. */
  readonly sent?: {
    readonly title: string;
    /** ISO 8601 */
    readonly at: string;
    readonly files: readonly ShownFile[];
  };
}

interface Entry {
  readonly at: string;
  readonly title: string;
}

/** The commits of a range, newest first. */
async function entriesOf(run: RunGit, range: readonly string[]): Promise<readonly Entry[]> {
  const log = await outputOf(run, ["log", "-z", "--format=%ct %s", "--topo-order", ...range, "--"]);
  return log.split("\0").flatMap((line) => {
    const [, seconds, title] = /^(\d+) (.*)$/s.exec(line) ?? [];
    return title === undefined ? [] : [{ at: new Date(Number(seconds) * 1000).toISOString(), title }];
  });
}

async function filesOf(run: RunGit, base: string, commit: string): Promise<readonly ShownFile[]> {
  const changed = await changedFiles(run, base, commit);
  const blobs = changed.flatMap(({ before = "0", after = "0" }) => [before, after]);
  const read = await readObjects(run, blobs);
  return changed.map(({ path, kind }, index) => {
    const before = read[2 * index]?.text;
    const content = read[2 * index + 1]?.text ?? "";
    return { path, content, ...(before !== undefined && { before }), ...(kind && { kind }) };
  });
}

/** The commit by which main took in another, if it was a merge. */
async function mergeOf(run: RunGit, main: string, commit: string): Promise<string | undefined> {
  const args = ["rev-list", "--first-parent", "--ancestry-path", "--reverse", `${commit}..${main}`, "--"];
  const [first = ""] = (await outputOf(run, args)).split("\n");
  return first === "" ? undefined : first;
}

async function published(run: RunGit, main: string, commit: string) {
  const merge = await mergeOf(run, main, commit);
  const sent = merge === undefined ? [] : await entriesOf(run, [commit, `^${merge}^`]);
  // It lies on main itself where somebody has merged it by hand without a merge.
  if (merge === undefined || sent.length === 0)
    return { base: `${commit}^`, entries: await entriesOf(run, ["-1", commit]), answer: commit };
  return { base: `${merge}^`, entries: sent, answer: merge };
}

/** A proposal that has been answered, or that its sender has taken back; undefined for one that waits, and for none. */
export async function answeredProposal(
  run: RunGit,
  main: string,
  key: string,
): Promise<AnsweredProposal | undefined> {
  const known = isKey(key) ? await findProposal(run, main, key) : undefined;
  if (known === undefined || known.state === "in-review") return undefined;
  const { state, commit, reason } = known;
  const isPublished = state === "published";
  const { base, entries, answer } = isPublished
    ? await published(run, main, commit)
    : { base: main, entries: await entriesOf(run, [commit, `^${main}`]), answer: commit };
  const [answered] = await entriesOf(run, ["-1", answer]);
  // The oldest is the sender's; of one that was returned, the newest is the answer.
  const [first, ...others] = [...entries].reverse();
  const isKept =
    first !== undefined && (reason === undefined || others.length > 0) && reason !== "personal-data";
  return {
    key,
    state,
    ...(reason && { reason }),
    ...(answered && state !== "withdrawn" && { at: answered.at }),
    ...(isKept && { sent: { ...first, files: await filesOf(run, base, commit) } }),
  };
}

/**
 * The keys of all proposals that the clone knows, waiting or answered, which begin so.
 *
 * @param written A key, the beginning of one, or the reference that its sender has (`ABCD-EFGH`), however it is parted.
 */
export async function keysLike(run: RunGit, main: string, written: string): Promise<readonly string[]> {
  const start = written.toLowerCase().replaceAll(/[\s\p{Pd}]/gu, "");
  if (!/^[a-z0-9]{1,40}$/.test(start)) return [];
  const { open, published, returned, withdrawn } = refsOf(`${start}*`);
  const args = ["for-each-ref", "--format=%(refname)", open, published, returned, withdrawn];
  const kept = (await outputOf(run, args)).split("\n").map((ref) => ref.slice(ref.lastIndexOf("/") + 1));
  const keys = new Set(kept.filter(isKey));
  if (keys.size > 0) return [...keys];
  // A fresh clone has no such refs, but main remembers what it has taken in.
  const trailer = "--format=%(trailers:key=Submission,valueonly)";
  const grep = ["--fixed-strings", `--grep=Submission: ${start}`];
  const log = await outputOf(run, ["log", trailer, ...grep, main, "--"]);
  const remembered = log.split("\n").map((line) => line.split(" ")[0] ?? "");
  return [...new Set(remembered.filter((key) => isKey(key) && key.startsWith(start)))];
}
