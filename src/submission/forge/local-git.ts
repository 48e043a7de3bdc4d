import { type Forge, forgeFault, type Proposal, type Submitted } from "./forge.ts";
import { changeRefs } from "./change-refs.ts";
import { readObjects, writeCommit } from "./git-objects.ts";
import { gitIn, outputOf, type RunGit } from "./git.ts";
import {
  findProposal,
  type KnownProposal,
  knownFrom,
  namesOf,
  refsOf,
  rememberedByMain,
} from "./local-refs.ts";
import { commitMessage, conflictWithMain, digestOf, isKey, mustBeFitForGit, repeated } from "./proposal.ts";

/** Where proposals are kept, and what the tests put in the place of git and of the clock. */
export interface LocalGitOptions {
  /** A clone, with or without a work tree. */
  readonly repository: string;
  /** The branch that is published. */
  readonly branch?: string;
  readonly run?: RunGit;
  readonly now?: () => Date;
}

/** How often a sending is tried again that others, of the same key, were quicker than. */
const tries = 3;

/**
 * A commit for a proposal, made on top of main and named by nothing yet, or the answer where there is nothing to make.
 *
 * One process reads, one writes: the work tree, HEAD and the index of the clone are never looked at.
 *
 * @param elsewhere Where else than in its refs a repository may know a proposal.
 */
export async function prepareCommit(
  run: RunGit,
  main: string,
  proposal: Proposal,
  at: Date,
  elsewhere: (key: string) => Promise<KnownProposal | undefined> = async () => undefined,
): Promise<Submitted | { readonly outcome: "prepared"; readonly commit: string; readonly text: string }> {
  const { key, files } = proposal;
  const digest = await digestOf(files);
  const names = [`${main}^{commit}`, ...namesOf(key), ...files.map(({ path }) => `${main}:${path}`)];
  const [tip, open, published, returned, withdrawn, ...onMain] = await readObjects(run, names);
  if (tip === undefined) throw forgeFault("unavailable", "There is no branch to propose to.");
  const known = knownFrom([open, published, returned, withdrawn]) ?? (await elsewhere(key));
  if (known) return repeated(known.message, key, digest);
  const conflict = conflictWithMain(
    files,
    onMain.map((blob) => blob?.id),
  );
  if (conflict) {
    const merged = await rememberedByMain(run, main, key);
    return merged ? repeated(merged.message, key, digest) : conflict;
  }
  const message = commitMessage(proposal, digest);
  const written = await writeCommit(run, { parent: tip.id, message, at, files }, proposal.body);
  return { outcome: "prepared", ...written };
}

/**
 * Keeps proposals as branches of a clone, for a municipality that has no forge yet, and for whoever tries the portal.
 * `local-queue.ts` is where they are reviewed.
 */
export function localGit(options: LocalGitOptions): Forge {
  const { repository, branch = "main", run = gitIn(repository), now = () => new Date() } = options;
  const main = `refs/heads/${branch}`;

  async function submit(proposal: Proposal): Promise<Submitted> {
    mustBeFitForGit(proposal);
    const refs = refsOf(proposal.key);
    for (let left = tries; left > 0; left--) {
      const prepared = await prepareCommit(run, main, proposal, now());
      if (prepared.outcome !== "prepared") return prepared;
      const created = await changeRefs(run, [
        `create ${refs.open} ${prepared.commit}`,
        `create ${refs.text} ${prepared.text}`,
        ...[refs.published, refs.returned, refs.withdrawn].map((ref) => `verify ${ref}`),
      ]);
      if (created) return { outcome: "created" };
    }
    throw forgeFault("unavailable", "The proposal's branch could not be made.");
  }

  async function withdraw(key: string): Promise<boolean> {
    const known = isKey(key) ? await findProposal(run, main, key) : undefined;
    if (known?.state === "withdrawn") return true;
    if (known?.state !== "in-review") return false;
    const { open, withdrawn } = refsOf(key);
    return changeRefs(run, [`delete ${open} ${known.commit}`, `create ${withdrawn} ${known.commit}`]);
  }

  return {
    submit,
    withdraw,
    async status(key) {
      const known = isKey(key) ? await findProposal(run, main, key) : undefined;
      return known && { state: known.state, ...(known.reason && { reason: known.reason }) };
    },
    async read(path) {
      const [file] = await readObjects(run, [`${main}:${path}`]);
      return file?.type === "blob" ? { content: file.text, blob: file.id } : undefined;
    },
    async openCount() {
      const args = ["for-each-ref", "--format=x", `--no-merged=${main}`, refsOf("").open];
      return (await outputOf(run, args)).split("\n").length - 1;
    },
  };
}
