import { forgeFault } from "./forge.ts";
import { changeRefs } from "./change-refs.ts";
import { type ChangedFile, changedFiles, type OddKind } from "./changed-files.ts";
import { type CommittedFile, readObjects, writeCommit } from "./git-objects.ts";
import { gitIn, outputOf, type RunGit } from "./git.ts";
import { type AnsweredProposal, answeredProposal, keysLike } from "./local-answered.ts";
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

/** A file of a proposal that waits. */
export interface ShownFile {
  readonly path: string;
  /** Nothing for a file that is taken away. */
  readonly content: string;
  /** What main says now; undefined for a new file. */
  readonly before?: string;
  /** What it is where it is no plain file: then the proposal cannot be accepted. */
  readonly kind?: OddKind;
}

/** A proposal with all that it says. */
export interface ShownProposal extends Omit<QueuedProposal, "files"> {
  /** The newest commit of its branch: what is accepted is that one, or nothing. */
  readonly commit: string;
  /** The text for the reviewer, in Markdown. */
  readonly body: string;
  readonly files: readonly ShownFile[];
  /** Whether that commit is the form's own: a change of a commitment then came by its edit link. Left out where not. */
  readonly isFromForm?: boolean;
  /** Paths that main has changed since the proposal was made: it cannot be accepted. Left out where there is none. */
  readonly changedSince?: readonly string[];
}

/** What of a shown proposal says which files, and which versions of them, somebody has approved. */
export type ApprovedProposal = Pick<ShownProposal, "key" | "commit" | "files">;

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
  /** The proposal's branch, or what it changes, is not what was shown; nothing has been done. */
  | { readonly outcome: "changed" }
  /** There is no such proposal that waits. */
  | { readonly outcome: "unknown" };

/** The proposals of a clone, for review: `npm run proposals`, and the local page. */
export interface LocalQueue {
  /** Oldest first. */
  readonly list: () => Promise<readonly QueuedProposal[]>;
  readonly show: (key: string) => Promise<ShownProposal | undefined>;
  /** Merges a proposal into main, just as it was shown. Whoever calls this has a person's approval. */
  readonly accept: (shown: ApprovedProposal, merge: { readonly message: string }) => Promise<Accepted>;
  /**
   * Takes a proposal out of the queue and keeps it with the reason; the note stays here. Of one that holds personal data
   * only the answer is kept. False where none waits.
   */
  readonly giveBack: (key: string, reason: ReasonId, note?: string) => Promise<boolean>;
  /** A proposal that no longer waits. */
  readonly answered: (key: string) => Promise<AnsweredProposal | undefined>;
  /** Keys of all proposals, waiting or answered, that a key, its beginning or a reference stands for. */
  readonly find: (written: string) => Promise<readonly string[]>;
}

/** Where the queue is, and what the tests put in the place of git and of the clock. */
export interface LocalQueueOptions {
  readonly repository: string;
  readonly branch?: string;
  readonly run?: RunGit;
  readonly now?: () => Date;
}

/** Names no object. */
const none = "0".repeat(40);

/** Whether a commit would bring into main what was shown: main may have moved, and with it what the branch changes. */
function isAsShown(shown: ApprovedProposal, commit: string, files: readonly ChangedFile[]): boolean {
  const paths = shown.files.map(({ path }) => path);
  return (
    shown.commit === commit &&
    paths.length === files.length &&
    files.every(({ path }, index) => path === paths[index])
  );
}

type SentProposal = Omit<ShownProposal, "body" | "files">;

/** What the log of open branches, newest first, says of each proposal; the oldest commit of a branch is the sender's. */
function sent(log: string): readonly SentProposal[] {
  const found = new Map<string, SentProposal>();
  for (const entry of log.split("\0")) {
    const [ref = "", id = "", seconds = "", ...title] = entry.split(" ");
    const key = ref.slice(refsOf("").open.length);
    // `submission/other/KEY` is no proposal's branch, and least of all that of KEY.
    if (!isKey(key)) continue;
    const at = new Date(Number(seconds) * 1000).toISOString();
    found.set(key, { key, title: title.join(" "), at, commit: found.get(key)?.commit ?? id });
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

  async function logged(of: string) {
    const args = ["log", "--source", "-z", "--format=%S %H %ct %s", "--topo-order"];
    return sent(await outputOf(run, [...args, of, "--not", main, "--"]));
  }

  async function list(): Promise<readonly QueuedProposal[]> {
    const withFiles = async ({ commit, ...entry }: SentProposal) => {
      const files = await changedFiles(run, main, commit);
      return { ...entry, files: files.map(({ path }) => path) };
    };
    return Promise.all((await logged(`--glob=${refsOf("*").open}`)).map(withFiles));
  }

  /** What a proposal changes, and which of it main has changed since. */
  async function compared(commit: string) {
    const files = await changedFiles(run, main, commit);
    const [tip, ...onMain] = await readObjects(run, [main, ...files.map(({ path }) => `${main}:${path}`)]);
    const moved = files.filter(({ before }, index) => onMain[index]?.id !== before).map(({ path }) => path);
    return { files, tip, onMain, moved };
  }

  async function show(key: string): Promise<ShownProposal | undefined> {
    const known = await waiting(key);
    const { open, text } = refsOf(key);
    const [entry] = known ? await logged(open) : [];
    if (known === undefined || entry === undefined) return undefined;
    const { commit } = known;
    const { files: changed, onMain, moved } = await compared(commit);
    const [body, ...contents] = await readObjects(run, [text, ...changed.map(({ after }) => after ?? none)]);
    const files = changed.map(({ path, kind }, index) => {
      const before = onMain[index]?.text;
      return {
        path,
        content: contents[index]?.text ?? "",
        ...(before !== undefined && { before }),
        ...(kind && { kind }),
      };
    });
    const changedSince = moved.length > 0 && { changedSince: moved };
    const isFromForm = rememberedIn(known.message)?.key === key && { isFromForm: true };
    return { ...entry, commit, body: body?.text ?? "", files, ...isFromForm, ...changedSince };
  }

  async function accept(
    shown: ApprovedProposal,
    merge: { readonly message: string },
    triesLeft = 3,
  ): Promise<Accepted> {
    const { key } = shown;
    const known = await waiting(key);
    if (known === undefined) return { outcome: "unknown" };
    const { files, tip, moved } = await compared(known.commit);
    if (tip === undefined) return { outcome: "unknown" };
    if (!isAsShown(shown, known.commit, files)) return { outcome: "changed" };
    const odd = files.find(({ kind }) => kind !== undefined);
    if (odd !== undefined) throw forgeFault("refused", `${JSON.stringify(odd.path)} is no plain file.`);
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
    if (!done && triesLeft > 1) return accept(shown, merge, triesLeft - 1);
    if (!done) throw forgeFault("unavailable", "main could not be moved.");
    if (workTree === undefined) return { outcome: "accepted", commit, workTree: "none" };
    const followed = !isLocked && (await checkOut(workTree, tip.id, commit, "do"));
    return { outcome: "accepted", commit, workTree: followed ? "updated" : "behind" };
  }

  async function giveBack(key: string, reason: ReasonId, note: string, triesLeft = 3): Promise<boolean> {
    const known = await waiting(key);
    if (known === undefined) return false;
    const memory = rememberedIn(known.message);
    const trailers = [memory && memoryOf(key, memory.digest), `Reason: ${reason}`];
    // A note can hold no line that reads as one of ours.
    const words = note.replaceAll(/^(?=Submission:|Reason:)/gm, "> ").trim();
    const message = ["Give the proposal back", words, trailers.filter(Boolean).join("\n")]
      .filter((part) => part !== "")
      .join("\n\n");
    const { open, text, returned } = refsOf(key);
    const [tip, told] = await readObjects(run, [main, text]);
    // What is personal is to have no name that leads to it: the answer then stands on main alone, beside what was sent.
    const isPersonal = reason === "personal-data" && tip !== undefined;
    const parent = isPersonal ? tip.id : known.commit;
    const { commit } = await writeCommit(run, { parent, message: `${message}\n`, at: now(), files: [] });
    const done = await changeRefs(run, [
      `delete ${open} ${known.commit}`,
      `create ${returned} ${commit}`,
      ...(isPersonal && told !== undefined ? [`delete ${text} ${told.id}`] : []),
    ]);
    // The proposal or its text has changed in between: look at it all again.
    return done || (triesLeft > 1 && giveBack(key, reason, note, triesLeft - 1));
  }

  return {
    list,
    show,
    accept: (shown, merge) => accept(shown, merge),
    giveBack: (key, reason, note = "") => giveBack(key, reason, note),
    answered: (key) => answeredProposal(run, main, key),
    find: (written) => keysLike(run, main, written),
  };
}
