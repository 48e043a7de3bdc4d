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
 * Focus area × actor type, in the areas' order, where an actor of the type can act: everywhere, but in an area that
 * names its transitions and who can act on them.
 */
export function actableCells(
  dataset: Dataset,
  matrix: ActorMatrix = actorMatrix(dataset),
): readonly (WhiteSpot & { readonly commitments: number })[] {
  return matrix.rows.flatMap(({ focusArea, cells }) => {
    const named = dataset.focusAreas.get(focusArea)?.transitions ?? [];
    return cells
      .map(({ actorType, commitments }) => ({
        focusArea,
        actorType,
        transitions: named.filter(({ whoCanAct }) => whoCanAct.includes(actorType)).map(({ id }) => id),
        commitments,
      }))
      .filter(({ transitions }) => named.length === 0 || transitions.length > 0);
  });
}

/**
 * Where somebody could act and nobody has promised to: {@link actableCells} without an active commitment.
 *
 * @param matrix The answer of {@link actorMatrix}, where it is at hand.
 */
export function whiteSpots(
  dataset: Dataset,
  matrix: ActorMatrix = actorMatrix(dataset),
): readonly WhiteSpot[] {
  return actableCells(dataset, matrix)
    .filter(({ commitments }) => commitments === 0)
    .map(({ focusArea, actorType, transitions }) => ({ focusArea, actorType, transitions }));
}
