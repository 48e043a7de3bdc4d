import { uncountedStates } from "../dataset/counted.ts";
import type { Commitment, Dataset } from "../dataset/dataset.ts";

/** Why a commitment's effect is not added to a total. */
export const notAddedReasons = [
  "no-effect",
  "not-achieved",
  "withdrawn",
  "lapsed",
  "superseded",
  "overlap",
  "dates-unknown",
  "lifetime-ended",
  "not-evidenced",
] as const;
export type NotAddedReason = (typeof notAddedReasons)[number];

/** A commitment whose effect is not added. */
export interface NotAdded {
  readonly id: string;
  readonly reason: NotAddedReason;
}

/** The commitments whose effects may be added together without counting a tonne twice. */
export interface Countable {
  readonly commitments: readonly Commitment[];
  readonly notAdded: readonly NotAdded[];
}

function ownReason(commitment: Commitment): NotAddedReason | undefined {
  const ended = uncountedStates.find((state) => state === commitment.state);
  if (ended !== undefined) return ended;
  if (commitment.effect === undefined) return "no-effect";
  return commitment.countedBy === undefined ? undefined : "overlap";
}

/**
 * Sorts out what may be added: promises that stand, have an effect in tonnes, and are not counted by another. Of an
 * overlap group one is counted, the first by id; the validator refuses a group with two.
 */
export function countable(dataset: Dataset): Countable {
  const commitments: Commitment[] = [];
  const notAdded: NotAdded[] = [];
  const groups = new Set<string>();
  for (const commitment of dataset.commitments.values()) {
    const { id, overlapGroup } = commitment;
    const isTaken = overlapGroup !== undefined && groups.has(overlapGroup);
    const reason = ownReason(commitment) ?? (isTaken ? "overlap" : undefined);
    if (reason !== undefined) {
      notAdded.push({ id, reason });
      continue;
    }
    commitments.push(commitment);
    if (overlapGroup !== undefined) groups.add(overlapGroup);
  }
  return { commitments, notAdded };
}
