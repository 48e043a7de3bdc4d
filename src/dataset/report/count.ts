import type { Problem } from "../problem.ts";

/** What a report tells of. */
export interface Reported {
  readonly problems: readonly Problem[];
  /** How many files there are, with and without problems. */
  readonly files: number;
}

/** The closing numbers of a report. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
  readonly filesWithProblems: number;
  readonly files: number;
}

/** Counts errors, warnings and the files that have them. */
export function countOf({ problems, files }: Reported): Count {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const filesWithProblems = new Set(problems.map(({ file }) => file)).size;
  return { errors, warnings: problems.length - errors, filesWithProblems, files };
}
