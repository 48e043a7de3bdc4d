import type { FileChange, Logged } from "./log.ts";

/** A commit of a log for a test: what a file's change does not say is as where the file was added. */
export function logged(...files: readonly Partial<FileChange>[]): Logged {
  return {
    commit: "c",
    seconds: 0,
    role: "staff",
    isCorrection: false,
    merged: undefined,
    files: files.map(({ path = "", ...file }) => ({
      status: "A",
      before: "",
      after: "",
      path,
      from: path,
      ...file,
    })),
  };
}
