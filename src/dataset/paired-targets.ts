import type { Goal, Target } from "../schema/goal.ts";

/** What became of a goal's interim or final targets from one version to the next. */
export interface PairedTargets {
  /** Targets that stand in both, of the same year or moved to another. */
  readonly pairs: readonly { readonly before: Target; readonly after: Target }[];
  readonly gone: readonly Target[];
  readonly come: readonly Target[];
}

/** Targets of one kind in two versions of a goal: by year, and where one year went and one came, that one was moved. */
export function pairedTargets(
  from: Goal["targets"],
  to: Goal["targets"],
  aim: Target["kind"],
): PairedTargets {
  const old = from.filter(({ kind }) => kind === aim);
  const now = to.filter(({ kind }) => kind === aim);
  const gone = old.filter(({ year }) => !now.some((one) => one.year === year));
  const come = now.filter(({ year }) => !old.some((one) => one.year === year));
  const isMoved = gone.length === 1 && come.length === 1;
  const pairs = old.flatMap((before) => {
    const after = now.find(({ year }) => year === before.year) ?? (isMoved ? come[0] : undefined);
    return after === undefined ? [] : [{ before, after }];
  });
  return { pairs, gone: isMoved ? [] : gone, come: isMoved ? [] : come };
}

const ladder: readonly Target["status"][] = ["lapsed", "proposed", "declared", "adopted", "in-law"];

/** Whether a target is less firmly decided than it was, or no longer in force. What was achieved is no less. */
export function isLessFirm(from: Target["status"], to: Target["status"]): boolean {
  return to !== "achieved" && from !== "achieved" && ladder.indexOf(to) < ladder.indexOf(from);
}
