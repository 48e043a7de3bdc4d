import type { Dataset } from "../dataset/dataset.ts";
import type { ActorType } from "../schema/actor.ts";
import { type Tally, tallyByActorType, tallyOf } from "./actor-matrix.ts";
import { isActive } from "./commitment-states.ts";

/** Who is helping: active commitments and the actors that own them. */
export interface Participation {
  /** What actors promise, each commitment and actor once; the municipality's promises to them are apart. */
  readonly total: Tally;
  /** The same by actor type; types without any are 0. */
  readonly byActorType: readonly (Tally & { readonly actorType: ActorType })[];
  /** The municipality's own promises to the actors. */
  readonly counterCommitments: Tally;
  /** Actors that take part, whether or not they have promised anything yet. */
  readonly activeActors: number;
}

/** Counts who is helping today. */
export function participation(dataset: Dataset): Participation {
  const active = [...dataset.commitments.values()].filter(isActive);
  const own = active.filter(({ counterCommitment }) => !counterCommitment);
  return {
    total: tallyOf(own),
    byActorType: tallyByActorType(dataset, own),
    counterCommitments: tallyOf(active.filter(({ counterCommitment }) => counterCommitment)),
    activeActors: [...dataset.actors.values()].filter(({ status }) => status === "active").length,
  };
}
