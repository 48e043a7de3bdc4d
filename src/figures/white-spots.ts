import type { Dataset } from "../dataset/dataset.ts";
import type { ActorType } from "../schema/actor.ts";
import { type ActorMatrix, actorMatrix } from "./actor-matrix.ts";

/** An actor type that nobody of has made a promise in a focus area. */
export interface WhiteSpot {
  readonly focusArea: string;
  readonly actorType: ActorType;
  /** The area's transitions that this type of actor can act on: where to begin. */
  readonly transitions: readonly string[];
}

/**
 * Focus area × actor type without an active commitment, in the areas' order. Where an area names its transitions and
 * who can act on them, only those who can act leave a white spot.
 *
 * @param matrix The answer of {@link actorMatrix}, where it is at hand.
 */
export function whiteSpots(
  dataset: Dataset,
  matrix: ActorMatrix = actorMatrix(dataset),
): readonly WhiteSpot[] {
  return matrix.rows.flatMap(({ focusArea, cells }) => {
    const transitions = dataset.focusAreas.get(focusArea)?.transitions ?? [];
    return cells
      .filter(({ commitments }) => commitments === 0)
      .map(({ actorType }) => ({
        focusArea,
        actorType,
        transitions: transitions.filter(({ whoCanAct }) => whoCanAct.includes(actorType)).map(({ id }) => id),
      }))
      .filter((spot) => transitions.length === 0 || spot.transitions.length > 0);
  });
}
