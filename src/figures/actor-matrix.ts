import type { Commitment, Dataset } from "../dataset/dataset.ts";
import { type ActorType, actorTypes } from "../schema/actor.ts";
import { actorTypeOf, isActive } from "./commitment-states.ts";
import { focusAreasInOrder } from "./focus-area-order.ts";

/** How many promise something, and how many promises. */
export interface Tally {
  /** Active commitments. */
  readonly commitments: number;
  /** The actors that own those commitments, each once; partners are not counted. */
  readonly actors: number;
}

/** Active promises by focus area and actor type. One in several areas is in the row of each, and once in the totals. */
export interface ActorMatrix {
  readonly rows: readonly {
    readonly focusArea: string;
    readonly cells: readonly (Tally & { readonly actorType: ActorType })[];
    readonly total: Tally;
  }[];
  readonly columnTotals: readonly (Tally & { readonly actorType: ActorType })[];
  readonly total: Tally;
}

/** The promises of each actor type, counted under the owner's. */
export function tallyByActorType(
  dataset: Dataset,
  commitments: readonly Commitment[],
): readonly (Tally & { readonly actorType: ActorType })[] {
  const found = new Map(
    actorTypes.map((type) => [type, { commitments: new Set<string>(), actors: new Set<string>() }]),
  );
  for (const commitment of commitments) {
    const type = actorTypeOf(commitment, dataset);
    const tally = type === undefined ? undefined : found.get(type);
    tally?.commitments.add(commitment.id);
    tally?.actors.add(commitment.actor);
  }
  return [...found].map(([actorType, tally]) => ({
    actorType,
    commitments: tally.commitments.size,
    actors: tally.actors.size,
  }));
}

/** Commitments and the actors that own them, each counted once. */
export function tallyOf(commitments: readonly Commitment[]): Tally {
  return { commitments: commitments.length, actors: new Set(commitments.map(({ actor }) => actor)).size };
}

/**
 * Active commitments by focus area and actor type. A commitment in two areas stands in both, so the totals are
 * counted anew, each commitment and actor once, and may be less than the sum of their cells.
 */
export function actorMatrix(dataset: Dataset): ActorMatrix {
  const active = [...dataset.commitments.values()].filter(isActive);
  return {
    rows: focusAreasInOrder(dataset).map(({ id }) => {
      const inArea = (dataset.commitmentsByFocusArea.get(id) ?? []).filter(isActive);
      return { focusArea: id, cells: tallyByActorType(dataset, inArea), total: tallyOf(inArea) };
    }),
    columnTotals: tallyByActorType(dataset, active),
    total: tallyOf(active),
  };
}
