import type { QueuedProposal, ShownProposal } from "../forge/local-queue.ts";

/** Other proposals that wait and would write the same file: once one of them is approved, the others cannot be. */
export function rivalsOf(
  { key, files }: Pick<ShownProposal, "key" | "files">,
  waiting: readonly QueuedProposal[],
): readonly QueuedProposal[] {
  const own = new Set(files.map(({ path }) => path));
  return waiting.filter((other) => other.key !== key && other.files.some((path) => own.has(path)));
}
