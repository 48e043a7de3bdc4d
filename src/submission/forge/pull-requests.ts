import {
  type Forge,
  forgeFault,
  type Proposal,
  type ProposalStatus,
  type ProposedFile,
  type PublishedFile,
  type Submitted,
} from "./forge.ts";
import {
  branchOf,
  commitMessage,
  conflictWithMain,
  digestOf,
  isKey,
  isProposalBranch,
  mustBeFitForGit,
  repeated,
  withdrawnLabel,
} from "./proposal.ts";
import { reasonIn, reasons } from "./reasons.ts";

/** A pull request, or merge request. */
export interface Pull {
  readonly number: number;
  readonly state: "open" | "closed" | "merged";
  readonly labels: readonly string[];
  /** Its newest commit; undefined where the forge has forgotten it. */
  readonly head: string | undefined;
}

/** What the reviewers and the checks have said of a pull request. */
export interface Review {
  readonly changesAsked: boolean;
  readonly checks?: NonNullable<ProposalStatus["checks"]>;
}

/** Where main stands. */
export interface MainTip {
  readonly commit: string;
  readonly tree?: string;
}

/** A commit to be made on a branch of its own. */
export interface NewBranch {
  readonly branch: string;
  readonly from: MainTip;
  readonly message: string;
  readonly files: readonly ProposedFile[];
}

/** The calls in which the forges differ. Each is one request, or a few that may be made again. */
export interface PullRequestApi {
  /** The pull request of a branch, of whatever state, also when the branch is gone. */
  readonly findPull: (branch: string) => Promise<Pull | undefined>;
  readonly messageOfBranch: (branch: string) => Promise<string | undefined>;
  readonly messageOfCommit: (commit: string) => Promise<string | undefined>;
  readonly main: () => Promise<MainTip>;
  readonly file: (path: string, commit?: string) => Promise<PublishedFile | undefined>;
  /** False where the forge does not take it, mostly because the branch is there. */
  readonly createBranch: (branch: NewBranch) => Promise<boolean>;
  /** undefined where the forge does not take it, mostly because the branch has one already. */
  readonly openPull: (branch: string, proposal: Proposal) => Promise<Pull | undefined>;
  readonly addLabels: (pull: Pull, labels: readonly string[]) => Promise<void>;
  readonly close: (pull: Pull) => Promise<void>;
  readonly review: (pull: Pull) => Promise<Review>;
  /** Branches of all open pull requests. */
  readonly openBranches: () => Promise<readonly string[]>;
}

/**
 * A forge that has pull requests. What has to be done, and in which order so that it may be cut off anywhere, is here
 * once; how each forge is asked for it is in its own file.
 */
export function pullRequestForge(api: PullRequestApi): Forge {
  async function finish(pull: Pull, { labels }: Proposal): Promise<void> {
    if (pull.state === "open" && pull.labels.length === 0 && labels.length > 0)
      await api.addLabels(pull, labels);
  }

  async function submit(proposal: Proposal): Promise<Submitted> {
    mustBeFitForGit(proposal);
    const { key, files } = proposal;
    const branch = branchOf(key);
    const digest = await digestOf(files);

    // By its key before its path: what has been merged is on main, and still the same proposal.
    const earlier = await api.findPull(branch);
    if (earlier) {
      const message = earlier.head === undefined ? undefined : await api.messageOfCommit(earlier.head);
      const answer = repeated(message, key, digest);
      if (answer.outcome === "same") await finish(earlier, proposal);
      return answer;
    }

    const from = await api.main();
    const onMain = await Promise.all(files.map(({ path }) => api.file(path, from.commit)));
    const conflict = conflictWithMain(
      files,
      onMain.map((file) => file?.blob),
    );
    if (conflict) return conflict;

    const created = await api.createBranch({ branch, from, message: commitMessage(proposal, digest), files });
    if (!created) {
      const message = await api.messageOfBranch(branch);
      if (message === undefined)
        throw forgeFault("unavailable", "The forge did not take the proposal's branch.");
      const answer = repeated(message, key, digest);
      if (answer.outcome === "conflict") return answer;
    }
    // Forges answer the same to a text that they do not take as to a second pull request, so look whether there is one.
    const pull = (await api.openPull(branch, proposal)) ?? (await api.findPull(branch));
    if (!pull) throw forgeFault("unavailable", "The forge opened no pull request for the proposal.");
    await finish(pull, proposal);
    return { outcome: created ? "created" : "same" };
  }

  async function status(key: string): Promise<ProposalStatus | undefined> {
    if (!isKey(key)) return undefined;
    const pull = await api.findPull(branchOf(key));
    if (!pull)
      return (await api.messageOfBranch(branchOf(key))) === undefined ? undefined : { state: "in-review" };
    if (pull.state === "merged") return { state: "published" };
    const reason = reasonIn(pull.labels);
    const why = reason === undefined ? {} : { reason };
    if (pull.state === "closed" && pull.labels.includes(withdrawnLabel)) return { state: "withdrawn" };
    if (pull.state === "closed")
      return { state: reason === undefined ? "declined" : reasons[reason], ...why };
    const { changesAsked, checks } = await api.review(pull);
    const state = changesAsked || reason !== undefined ? "changes-asked" : "in-review";
    return { state, ...why, ...(checks && { checks }) };
  }

  async function withdraw(key: string): Promise<boolean> {
    const pull = isKey(key) ? await api.findPull(branchOf(key)) : undefined;
    if (pull?.state === "closed") return pull.labels.includes(withdrawnLabel);
    if (pull?.state !== "open") return false;
    // The label first: a closed pull request without it is a declined one.
    await api.addLabels(pull, [withdrawnLabel]);
    await api.close(pull);
    return true;
  }

  return {
    submit,
    status,
    withdraw,
    read: (path) => api.file(path),
    openCount: async () => (await api.openBranches()).filter(isProposalBranch).length,
  };
}

/** All pages of a list, as far as it matters to a queue that is long before its tenth page. */
export async function allPages<Item>(
  size: number,
  page: (number: number) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let number = 1; number <= 10; number++) {
    const next = await page(number);
    items.push(...next);
    if (next.length < size) break;
  }
  return items;
}
