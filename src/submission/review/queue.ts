/** A proposal that waits for a reviewer. */
export interface WaitingProposal {
  readonly key: string;
  /** One line with no free text. */
  readonly title: string;
  /** When it came in, as an ISO date and time. */
  readonly at: string;
  /** Paths of the files it adds or changes. */
  readonly files: readonly string[];
}

/** A file of a proposal and, where there is one, the file that main has. */
export interface WaitingFile {
  readonly path: string;
  readonly content: string;
  readonly before?: string | undefined;
}

/** A waiting proposal with what its files say. */
export interface ShownProposal extends Omit<WaitingProposal, "files"> {
  readonly files: readonly WaitingFile[];
}
