import type { ProposalState } from "./forge.ts";
import { branchOf, rememberedIn } from "./proposal.ts";
import { type GitObject, messageIn, readObjects } from "./git-objects.ts";
import type { RunGit } from "./git.ts";
import { isReason, type ReasonId, reasons } from "./reasons.ts";

/** Names of all that a repository keeps of a proposal. */
export interface ProposalRefs {
  /** The branch of one that waits for a reviewer. */
  readonly open: string;
  readonly published: string;
  readonly returned: string;
  readonly withdrawn: string;
  /** The text for the reviewer, a blob of its own: free text has no place in a commit's message. */
  readonly text: string;
}

/** Names of all that a repository keeps of a proposal. */
export function refsOf(key: string): ProposalRefs {
  const kept = (what: string) => `refs/submissions/${what}/${key}`;
  return {
    open: `refs/heads/${branchOf(key)}`,
    published: kept("published"),
    returned: kept("returned"),
    withdrawn: kept("withdrawn"),
    text: kept("text"),
  };
}

/** A proposal that the repository knows. */
export interface KnownProposal {
  readonly state: ProposalState;
  readonly commit: string;
  /** Of its newest commit. */
  readonly message: string;
  readonly reason?: ReasonId;
}

/** The names to read, in the order that `knownFrom` takes the objects. */
export function namesOf(key: string): readonly string[] {
  const { open, published, returned, withdrawn } = refsOf(key);
  return [open, published, returned, withdrawn];
}

/** What the four refs of a proposal say of it. Whether one that is open has been merged, they do not say. */
export function knownFrom(objects: readonly (GitObject | undefined)[]): KnownProposal | undefined {
  const [open, published, returned, withdrawn] = objects;
  const commit = published ?? returned ?? withdrawn ?? open;
  if (commit === undefined) return undefined;
  const message = messageIn(commit);
  const known = { commit: commit.id, message };
  if (published) return { ...known, state: "published" };
  if (!returned) return { ...known, state: withdrawn ? "withdrawn" : "in-review" };
  const written = /^Reason: (\S+)$/m.exec(message)?.[1] ?? "other";
  const reason = isReason(written) ? written : "other";
  return { ...known, state: reasons[reason], reason };
}

/** Whether a message is the one that git or a forge gives the merge of a proposal's branch. */
function tellsOfMerging(message: string, key: string): boolean {
  const [first = ""] = message.split("\n");
  const from = new RegExp(`^Merge (?:branch|pull request) .*(?<!into '?)\\b${branchOf(key)}(?:' |'$| |$)`);
  return from.test(first);
}

/**
 * A proposal that main holds although its branch is gone, as after a merge by hand. Reads main's whole log. Where its
 * own commits have been squashed into one without their message, the merge still names the branch.
 */
export async function rememberedByMain(
  run: RunGit,
  main: string,
  key: string,
): Promise<KnownProposal | undefined> {
  const grep = ["--fixed-strings", `--grep=Submission: ${key} `, `--grep=${branchOf(key)}`];
  const { code, stdout } = await run(["log", "--format=%H", ...grep, main, "--"]);
  const commits = stdout.toString("utf8").trim();
  if (code !== 0 || commits === "") return undefined;
  const objects = await readObjects(run, commits.split("\n"));
  const found = objects.flatMap((one) => (one ? { commit: one.id, message: messageIn(one) } : []));
  const known =
    found.find(({ message }) => rememberedIn(message)?.key === key) ??
    found.find(({ message }) => tellsOfMerging(message, key));
  return known && { state: "published", ...known };
}

/** What a repository knows of a proposal, wherever it lies. */
export async function findProposal(
  run: RunGit,
  main: string,
  key: string,
): Promise<KnownProposal | undefined> {
  const known = knownFrom(await readObjects(run, namesOf(key)));
  if (known === undefined) return rememberedByMain(run, main, key);
  if (known.state !== "in-review") return known;
  const { code } = await run(["merge-base", "--is-ancestor", known.commit, main]);
  return code === 0 ? { ...known, state: "published" } : known;
}
