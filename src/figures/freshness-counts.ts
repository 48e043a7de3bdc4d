import { isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import { type Freshness, type FreshnessState, freshnessStates, isInTime } from "./freshness.ts";

/** How many open commitments (active, paused, blocked) are in each state of freshness. */
export type FreshnessCounts = Readonly<Record<FreshnessState, number>>;

/** Counts the open ones among some commitments by their freshness. */
export function countFreshness(
  commitments: readonly Commitment[],
  freshness: (commitment: Commitment) => Freshness,
): FreshnessCounts {
  const counts = Object.fromEntries(freshnessStates.map((state) => [state, 0])) as Record<
    FreshnessState,
    number
  >;
  for (const commitment of commitments) if (isStanding(commitment)) counts[freshness(commitment).state] += 1;
  return counts;
}

/** How many were counted. */
export function openIn(counts: FreshnessCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many of them were heard of in time. */
export function inTimeIn(counts: FreshnessCounts): number {
  const inTime = freshnessStates.filter((state) => isInTime({ state }));
  return inTime.reduce((sum, state) => sum + counts[state], 0);
}
