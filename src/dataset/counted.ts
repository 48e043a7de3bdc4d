import type { CommitmentState } from "../schema/commitment.ts";
import type { Commitment } from "./dataset.ts";

/** States whose promise no longer stands. A superseding commitment carries the effect of the one it replaced. */
export const uncountedStates = [
  "not-achieved",
  "withdrawn",
  "lapsed",
  "superseded",
] as const satisfies CommitmentState[];

/** States in which the actor means to be at work, and is not for now. */
const haltedStates: readonly CommitmentState[] = ["paused", "blocked"];
/** States in which the actor is still at work, or means to be. */
const standingStates: readonly CommitmentState[] = ["active", ...haltedStates];

/** Whether a commitment's promise still stands or was kept, so that its effect may be counted. */
export function isCountable({ state }: Pick<Commitment, "state">): boolean {
  return !uncountedStates.some((uncounted) => uncounted === state);
}

/** Whether a commitment's effect is added to totals as its own: it has one, it may be counted, and no other counts it. */
export function isCounted(commitment: Commitment): boolean {
  return isCountable(commitment) && commitment.effect !== undefined && commitment.countedBy === undefined;
}

/** Whether a commitment has yet to come to an end. */
export function isStanding({ state }: Pick<Commitment, "state">): boolean {
  return standingStates.includes(state);
}

/** Whether a commitment stands still for now: paused, or blocked by something. */
export function isHalted({ state }: Pick<Commitment, "state">): boolean {
  return haltedStates.includes(state);
}
