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
  "overlap-not-added",
  "dates-unknown",
  "lifetime-ended",
  "not-evidenced",
] as const;
export type NotAddedReason = (typeof notAddedReasons)[number];

/** A commitment whose effect is not added. */
export interface NotAdded {
  readonly id: string;
  readonly reason: NotAddedReason;
  /** The commitment that counts the same tonnes, where the reason is that they overlap. */
  readonly countedIn?: string | undefined;
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
  const groups = new Map<string, string>();
  for (const commitment of dataset.commitments.values()) {
    const { id, overlapGroup, countedBy } = commitment;
    const taker = overlapGroup === undefined ? undefined : groups.get(overlapGroup);
    const reason = ownReason(commitment) ?? (taker === undefined ? undefined : "overlap");
    if (reason !== undefined) {
      notAdded.push(reason === "overlap" ? { id, reason, countedIn: countedBy ?? taker } : { id, reason });
      continue;
    }
    commitments.push(commitment);
    if (overlapGroup !== undefined) groups.set(overlapGroup, id);
  }
  return { commitments, notAdded };
}
