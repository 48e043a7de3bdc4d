import type { Commitment, Dataset } from "../dataset/dataset.ts";
import type { ActorType } from "../schema/actor.ts";
import { type Tally, tallyByActorType, tallyOf } from "./actor-matrix.ts";
import { isActive } from "./commitment-states.ts";

/** Active commitments, the municipality's promises to the others apart. */
export interface Promised {
  readonly others: Tally;
  readonly own: Tally;
}

/** Tells what the municipality has promised the others apart from all else that is promised. */
export function promisedOf(active: readonly Commitment[]): Promised {
  const { own = [], others = [] } = Object.groupBy(active, ({ counterCommitment }) =>
    counterCommitment ? "own" : "others",
  );
  return { others: tallyOf(others), own: tallyOf(own) };
}

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
  const { others, own } = promisedOf(active);
  return {
    total: others,
    byActorType: tallyByActorType(
      dataset,
      active.filter(({ counterCommitment }) => !counterCommitment),
    ),
    counterCommitments: own,
    activeActors: [...dataset.actors.values()].filter(({ status }) => status === "active").length,
  };
}
