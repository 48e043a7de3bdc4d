import type { Commitment, Dataset } from "../dataset/dataset.ts";
import type { ActorType } from "../schema/actor.ts";

/** Whether the work goes on as promised. */
export function isActive({ state }: Commitment): boolean {
  return state === "active";
}

/**
 * The actor type a commitment counts under: its owner's. Partners take part, but the promise is not theirs. Undefined
 * where the owner is not known.
 */
export function actorTypeOf({ actor }: Commitment, { actors }: Dataset): ActorType | undefined {
  return actors.get(actor)?.type;
}
