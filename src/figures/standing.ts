import { isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import { max } from "d3-array";
import { tallyOf } from "./actor-matrix.ts";
import { isActive } from "./commitment-states.ts";
import type { Freshness } from "./freshness.ts";

/** How commitments stand together, counted as on the pages: each is active, halted, achieved or ended. */
export interface Standing {
  readonly active: number;
  /** Owners of the active, each once. */
  readonly actors: number;
  /** Of the active, those whose promised follow-up has not come. */
  readonly late: number;
  /** Paused or blocked. */
  readonly halted: number;
  /** Of the active, those of which nothing has been heard for so long that nobody can say that they are at work. */
  readonly dormant: number;
  readonly achieved: number;
  /** Ended in another way. */
  readonly ended: number;
  /** The last follow-up of an active one; a signing is none. */
  readonly followedUpOn: string | undefined;
  /** The last that was heard of a dormant one. */
  readonly silentSince: string | undefined;
}

/** The day of the last update. Undefined where nothing has been told since the signing. */
export function lastUpdateOn({ updates = [] }: Commitment): string | undefined {
  return max(updates, ({ date }) => date);
}

/** How some commitments stand. */
export function standingOf(
  commitments: readonly Commitment[],
  freshness: (commitment: Commitment) => Freshness,
): Standing {
  const active = commitments.filter(isActive);
  const dormant = active.filter((one) => freshness(one).state === "dormant");
  const achieved = commitments.filter(({ state }) => state === "achieved").length;
  const standing = commitments.filter(isStanding).length;
  return {
    active: active.length,
    actors: tallyOf(active).actors,
    late: active.filter((one) => freshness(one).state === "overdue").length,
    halted: standing - active.length,
    dormant: dormant.length,
    achieved,
    ended: commitments.length - standing - achieved,
    followedUpOn: max(active, lastUpdateOn),
    silentSince: max(dormant, (one) => freshness(one).lastOn),
  };
}
