import { forgeFault } from "./forge.ts";
import { changeRefs } from "./change-refs.ts";
import { type CommittedFile, readObjects, writeCommit } from "./git-objects.ts";
import { gitIn, outputOf, type RunGit } from "./git.ts";
import { findProposal, type KnownProposal, refsOf } from "./local-refs.ts";
import { isKey, memoryOf, rememberedIn } from "./proposal.ts";
import type { ReasonId } from "./reasons.ts";
import { checkOut, hasLockedIndex, workTreeOf } from "./work-tree.ts";

/** A proposal that waits for a reviewer. */
export interface QueuedProposal {
  readonly key: string;
  readonly title: string;
  /** When it was sent, ISO 8601. */
  readonly at: string;
  /** Paths of the files it changes. */
  readonly files: readonly string[];
}

/** A proposal with all that it says. */
export interface ShownProposal extends Omit<QueuedProposal, "files"> {
  /** The text for the reviewer, in Markdown. */
  readonly body: string;
  /** `before` is what main says now; undefined for a new file. */
  readonly files: readonly { readonly path: string; readonly content: string; readonly before?: string }[];
  /** Paths that main has changed since the proposal was made: it cannot be accepted. Left out where there is none. */
  readonly changedSince?: readonly string[];
}

/** What came of accepting. */
export type Accepted =
  | {
      readonly outcome: "accepted";
      /** The merge, now main's newest commit. */
      readonly commit: string;
      /** Whether the files of a work tree have followed: `behind` where they could not, `none` where there is none. */
      readonly workTree: "updated" | "behind" | "none";
    }
  /** main has changed these files since the proposal was made. */
  | { readonly outcome: "conflict"; readonly paths: readonly string[] }
  /** Somebody's unsaved work in the work tree is in the way; nothing has been done. */
  | { readonly outcome: "unclean"; readonly paths: readonly string[]; readonly run: string }
  /** There is no such proposal that waits. */
  | { readonly outcome: "unknown" };

/** The proposals of a clone, for review: `npm run proposals`, and the local page. */
export interface LocalQueue {
  /** Oldest first. */
  readonly list: () => Promise<readonly QueuedProposal[]>;
  readonly show: (key: string) => Promise<ShownProposal | undefined>;
  /** Merges a proposal into main. Whoever calls this has a person's approval. */
  readonly accept: (key: string, merge: { readonly message: string }) => Promise<Accepted>;
  /** Takes a proposal out of the queue and keeps it with the reason; the note stays here. False where none waits. */
  readonly giveBack: (key: string, reason: ReasonId, note?: string) => Promise<boolean>;
}

/** Where the queue is, and what the tests put in the place of git and of the clock. */
export interface LocalQueueOptions {
  readonly repository: string;
  readonly branch?: string;
  readonly run?: RunGit;
  readonly now?: () => Date;
}

interface ChangedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a branch changes, since it left main. */
async function changedFiles(run: RunGit, main: string, commit: string): Promise<readonly ChangedFile[]> {
  const form = ["--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff"];
  const output = await outputOf(run, ["diff", ...form, `${main}...${commit}`, "--"]);
  const parts = output.split("\0");
  const blob = (id: string | undefined) => (id === undefined || /^0+$/.test(id) ? undefined : id);
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [, , before, after] = (parts[2 * index] ?? "").split(" ");
    return { path: parts[2 * index + 1] ?? "", before: blob(before), after: blob(after) };
  });
}

/** Splits the log of all open branches into proposals; the oldest commit of a branch is the sender's. */
function queued(log: string): QueuedProposal[] {
  const found = new Map<string, QueuedProposal>();
  for (const entry of log.split("\x01").slice(1)) {
    const [head = "", ...paths] = entry.split("\0");
    const [ref = "", seconds = "", title = ""] = head.split("\x02");
    const key = ref.slice(ref.lastIndexOf("/") + 1);
    const files = [...new Set([...(found.get(key)?.files ?? []), ...paths.map((path) => path.trim())])];
    const at = new Date(Number(seconds) * 1000).toISOString();
    found.set(key, { key, title, at, files: files.filter((path) => path !== "").sort() });
  }
  return [...found.values()].sort((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key));
}

/** The proposals of a clone, for review. Runs no hook and no filter program of the clone. */
export function localQueue(options: LocalQueueOptions): LocalQueue {
  const { repository, branch = "main", run = gitIn(repository), now = () => new Date() } = options;
  const main = `refs/heads/${branch}`;

  async function waiting(key: string): Promise<KnownProposal | undefined> {
    const known = isKey(key) ? await findProposal(run, main, key) : undefined;
    return known?.state === "in-review" ? known : undefined;
  }

  async function list(of = "--branches=submission/*"): Promise<readonly QueuedProposal[]> {
    const format = "--format=%x01%S%x02%ct%x02%s";
    const args = ["log", "--no-merges", "--source", "-z", "--name-only", format, "--topo-order"];
    return queued(await outputOf(run, [...args, of, "--not", main, "--"]));
  }

  /** What a proposal changes, and which of it main has changed since. */
  async function compared(commit: string) {
    const files = await changedFiles(run, main, commit);
    const [tip, ...onMain] = await readObjects(run, [main, ...files.map(({ path }) => `${main}:${path}`)]);
    const moved = files.filter(({ before }, index) => onMain[index]?.id !== before).map(({ path }) => path);
    return { files, tip, moved };
  }

  async function show(key: string): Promise<ShownProposal | undefined> {
    const known = await waiting(key);
    const [entry] = known ? await list(refsOf(key).open) : [];
    if (known === undefined || entry === undefined) return undefined;
    const names = entry.files.flatMap((path) => [`${known.commit}:${path}`, `${main}:${path}`]);
    const [text, ...contents] = await readObjects(run, [refsOf(key).text, ...names]);
    const files = entry.files.map((path, index) => {
      const before = contents[2 * index + 1]?.text;
      return {
        path,
        content: contents[2 * index]?.text ?? "",
        ...(before !== undefined && { before }),
      };
    });
    const { moved } = await compared(known.commit);
    return { ...entry, body: text?.text ?? "", files, ...(moved.length > 0 && { changedSince: moved }) };
  }

  async function accept(key: string, merge: { readonly message: string }, triesLeft = 3): Promise<Accepted> {
    const known = await waiting(key);
    if (known === undefined) return { outcome: "unknown" };
    const { files, tip, moved } = await compared(known.commit);
    if (tip === undefined) return { outcome: "unknown" };
    if (moved.length > 0) return { outcome: "conflict", paths: moved };

    const changes: readonly CommittedFile[] = files.map(({ path, after }) => ({ path, blob: after }));
    const { commit } = await writeCommit(run, {
      parent: tip.id,
      merge: known.commit,
      message: merge.message,
      at: now(),
      files: changes,
    });
    const workTree = await workTreeOf(run, main);
    const paths = files.map(({ path }) => path);
    const isLocked = workTree !== undefined && (await hasLockedIndex(workTree));
    if (workTree !== undefined && !isLocked && !(await checkOut(workTree, tip.id, commit, "try")))
      return { outcome: "unclean", paths, run: `git status -- ${paths.join(" ")}` };
    const { open, published } = refsOf(key);
    const done = await changeRefs(run, [
      `update ${main} ${commit} ${tip.id}`,
      `delete ${open} ${known.commit}`,
      `create ${published} ${known.commit}`,
    ]);
    // main or the proposal has moved in between: look at it all again.
    if (!done && triesLeft > 1) return accept(key, merge, triesLeft - 1);
    if (!done) throw forgeFault("unavailable", "main could not be moved.");
    if (workTree === undefined) return { outcome: "accepted", commit, workTree: "none" };
    const followed = !isLocked && (await checkOut(workTree, tip.id, commit, "do"));
    return { outcome: "accepted", commit, workTree: followed ? "updated" : "behind" };
  }

  async function giveBack(key: string, reason: ReasonId, note = ""): Promise<boolean> {
    const known = await waiting(key);
    if (known === undefined) return false;
    const memory = rememberedIn(known.message);
    const trailers = [memory && memoryOf(key, memory.digest), `Reason: ${reason}`];
    // A note can hold no line that reads as one of ours.
    const words = note.replaceAll(/^(?=Submission:|Reason:)/gm, "> ").trim();
    const message = ["Give the proposal back", words, trailers.filter(Boolean).join("\n")]
      .filter((part) => part !== "")
      .join("\n\n");
    const { commit } = await writeCommit(run, {
      parent: known.commit,
      message: `${message}\n`,
      at: now(),
      files: [],
    });
    const { open, returned } = refsOf(key);
    return changeRefs(run, [`delete ${open} ${known.commit}`, `create ${returned} ${commit}`]);
  }

  return { list: () => list(), show, accept: (key, merge) => accept(key, merge), giveBack };
}
