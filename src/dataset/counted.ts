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

/** Whether somebody else can check what came of it: an update has evidence that is more than the actor's own word. */
export function hasEvidence({ updates = [] }: Pick<Commitment, "updates">): boolean {
  return updates.some(({ evidence = [] }) => evidence.some(({ level }) => level !== "self-declared"));
}

/** Whether it is known from when and to when a commitment is carried out. */
export function hasDates({ start, due }: Pick<Commitment, "start" | "due">): boolean {
  return start !== "unknown" && due !== "unknown";
}

/** What a commitment lacks for its effect to be in the sum of any year; undefined where it lacks nothing. */
export function lackedInSums(commitment: Commitment): "not-evidenced" | "dates-unknown" | undefined {
  if (commitment.effect?.phase === "ex-post" && !hasEvidence(commitment)) return "not-evidenced";
  return hasDates(commitment) ? undefined : "dates-unknown";
}

/** Whether a commitment has yet to come to an end. */
export function isStanding({ state }: Pick<Commitment, "state">): boolean {
  return standingStates.includes(state);
}

/** Whether a commitment stands still for now: paused, or blocked by something. */
export function isHalted({ state }: Pick<Commitment, "state">): boolean {
  return haltedStates.includes(state);
}
