/** One file of a proposal, as it is to lie in the repository. */
export interface ProposedFile {
  /** `data/{collection}/{id}.yaml` */
  readonly path: string;
  readonly content: string;
  /** Git blob id of the version that the change was made from; undefined for a new file. */
  readonly base?: string | undefined;
}

/** A change that somebody has sent, ready for review. Nothing in it is personal, and its title is no free text. */
export interface Proposal {
  /** Names the branch `submission/{key}`; the same sending always has the same key. */
  readonly key: string;
  /** One line, such as `New commitment: example-bakery-vans`. Also the commit's first line. */
  readonly title: string;
  /** What a reviewer reads, in Markdown. */
  readonly body: string;
  readonly labels: readonly string[];
  readonly files: readonly ProposedFile[];
}

/** What became of sending a proposal. `same`: it was there already, file by file. */
export type Submitted =
  | { readonly outcome: "created" | "same" }
  | {
      readonly outcome: "conflict";
      readonly reason: "challenge-used" | "id-taken" | "changed-since";
      readonly path?: string;
    };

/** How far a proposal has come. */
export type ProposalState = "in-review" | "changes-asked" | "published" | "declined" | "withdrawn";

/** What the forge knows of a proposal. */
export interface ProposalStatus {
  readonly state: ProposalState;
  /** Whether the checks have passed, where the forge runs any. */
  readonly checks?: "running" | "passed" | "failed";
  /** Id from a fixed list (`reasons.ts`), never a reviewer's own words. */
  readonly reason?: string;
}

/** A file as it lies on the main branch. */
export interface PublishedFile {
  readonly content: string;
  /** Git blob id. */
  readonly blob: string;
}

/**
 * Where proposals are kept until somebody has reviewed them. The branch name is the only memory there is: it makes
 * sending twice the same as sending once, whoever was interrupted and wherever.
 *
 * Every verb throws a `ForgeFault` where the forge does not do as it should.
 */
export interface Forge {
  readonly submit: (proposal: Proposal) => Promise<Submitted>;
  /** undefined where there is no such proposal. */
  readonly status: (key: string) => Promise<ProposalStatus | undefined>;
  /** undefined where main has no such file. */
  readonly read: (path: string) => Promise<PublishedFile | undefined>;
  /** Proposals that wait for a reviewer. */
  readonly openCount: () => Promise<number>;
  /** Takes back a proposal that nobody has decided on; false where there is none. */
  readonly withdraw: (key: string) => Promise<boolean>;
}

/** Why a forge could not do it. `limited`: it asks us to wait; `refused`: it does not let us; `unavailable`: anything else. */
export type ForgeFaultKind = "unavailable" | "refused" | "limited";

/** An error that says what kind of fault it was, and nothing that a stranger should not read. */
export interface ForgeFault extends Error {
  readonly kind: ForgeFaultKind;
  /** Seconds to wait, where the forge said so. */
  readonly retryAfter?: number | undefined;
}

/** Makes the error that a forge throws. */
export function forgeFault(kind: ForgeFaultKind, message: string, retryAfter?: number): ForgeFault {
  return Object.assign(new Error(message), { name: "ForgeFault", kind, retryAfter });
}

/** Whether an error is one that a forge throws, and so says of what kind it is. */
export function isForgeFault(error: unknown): error is ForgeFault {
  return error instanceof Error && error.name === "ForgeFault";
}
