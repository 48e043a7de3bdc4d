import { isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import { max } from "d3-array";
import { tallyOf } from "./actor-matrix.ts";
import type { Freshness } from "./freshness.ts";

/** How commitments stand together, counted so that each is in one number. */
export interface Standing {
  /** At work, and heard of within two years. */
  readonly active: number;
  /** Owners of the active, each once. */
  readonly actors: number;
  /** Of the active, those whose promised follow-up has not come. */
  readonly late: number;
  /** Paused or blocked. */
  readonly halted: number;
  /** Nothing heard for so long that nobody can say that they are at work. */
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
  const isDormant = (one: Commitment) => isStanding(one) && freshness(one).state === "dormant";
  const dormant = commitments.filter(isDormant);
  const active = commitments.filter((one) => one.state === "active" && !isDormant(one));
  const achieved = commitments.filter(({ state }) => state === "achieved").length;
  const standing = commitments.filter(isStanding).length;
  return {
    active: active.length,
    actors: tallyOf(active).actors,
    late: active.filter((one) => freshness(one).state === "overdue").length,
    halted: standing - active.length - dormant.length,
    dormant: dormant.length,
    achieved,
    ended: commitments.length - standing - achieved,
    followedUpOn: max(active, lastUpdateOn),
    silentSince: max(dormant, (one) => freshness(one).lastOn),
  };
}
