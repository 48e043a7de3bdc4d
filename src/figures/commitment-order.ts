import { isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import { lastHeardOn } from "./freshness.ts";

/** The day of signing; where nobody knows it, the day of the last news. Those without any date count as the oldest. */
const newSince = (commitment: Commitment) =>
  commitment.signed === "unknown" ? (lastHeardOn(commitment) ?? "") : commitment.signed;

/**
 * Newest first by the day of signing, or of the last update where that day is unknown; on the same day by id, so that
 * every build has one order.
 */
export function newestFirst(commitments: Iterable<Commitment>): readonly Commitment[] {
  return [...commitments].sort(
    (a, b) => Number(newSince(a) < newSince(b)) - Number(newSince(a) > newSince(b)) || (a.id < b.id ? -1 : 1),
  );
}

/** Those that are still to be kept first, and then those that have ended: the newest first of both. */
export function standingFirst(commitments: Iterable<Commitment>): readonly Commitment[] {
  const { standing = [], ended = [] } = Object.groupBy(newestFirst(commitments), (commitment) =>
    isStanding(commitment) ? "standing" : "ended",
  );
  return [...standing, ...ended];
}
