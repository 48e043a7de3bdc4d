import { isHalted } from "../dataset/counted.ts";
import type { Commitment, Dataset } from "../dataset/dataset.ts";
import { type CommitmentState, commitmentStates } from "../schema/commitment.ts";
import { type Freshness, isLate, lastHeardOn } from "./freshness.ts";
import { latestFirst } from "./latest-first.ts";

/** How many commitments are in each state, in the schema's order; states without any are left out. */
export function countStates(
  dataset: Dataset,
): readonly { readonly state: CommitmentState; readonly count: number }[] {
  const byState = Map.groupBy(dataset.commitments.values(), ({ state }) => state);
  return commitmentStates
    .map((state) => ({ state, count: byState.get(state)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** Latest heard of first; those never heard of last, by id. */
const latestHeardFirst = latestFirst(lastHeardOn, ({ id }: Commitment) => id);

/** Commitments that stand still for now: paused, or blocked by something. The latest heard of first. */
export function heldUp(dataset: Dataset): readonly Commitment[] {
  return [...dataset.commitments.values()].filter(isHalted).sort(latestHeardFirst);
}

/**
 * Open commitments without the follow-up that was promised, the longest silent first.
 *
 * @param freshness Freshness of a commitment on the day in question.
 */
export function lateCommitments(
  dataset: Dataset,
  freshness: (commitment: Commitment) => Freshness,
): readonly Commitment[] {
  return [...dataset.commitments.values()]
    .filter((commitment) => isLate(freshness(commitment)))
    .sort((a, b) => latestHeardFirst(b, a));
}
