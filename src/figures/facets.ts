import type { Commitment, Dataset } from "../dataset/dataset.ts";
import { actorTypes } from "../schema/actor.ts";
import { commitmentKinds, commitmentStates } from "../schema/commitment.ts";
import { actorTypeOf } from "./commitment-states.ts";
import { focusAreasInOrder, focusAreasOf } from "./focus-area-order.ts";
import { type Freshness, freshnessStates } from "./freshness.ts";

/** What a list of commitments can be narrowed by. */
export const facetNames = ["focusArea", "actorType", "kind", "state", "freshness"] as const;
export type FacetName = (typeof facetNames)[number];

/** The values a commitment has of every facet: of some it may have several. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** One facet with every value it can have, in the order they are shown, and the commitments that have it. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly { readonly value: string; readonly commitments: readonly Commitment[] }[];
}

/** The values a commitment has of every facet, in the order they are shown. */
export function facetValuesOf(commitment: Commitment, dataset: Dataset, freshness: Freshness): FacetValues {
  const type = actorTypeOf(commitment, dataset);
  return {
    focusArea: focusAreasOf(dataset, commitment.focusAreas).map(({ id }) => id),
    actorType: type === undefined ? [] : [type],
    kind: [commitment.kind],
    state: [commitment.state],
    freshness: [freshness.state],
  };
}

/**
 * Every facet with all its values, those that no commitment has as well: an address of a list stays when the last
 * commitment leaves it.
 *
 * @param commitments All of them, in the order that each value shall list them.
 */
export function commitmentFacets(
  dataset: Dataset,
  commitments: readonly Commitment[],
  freshnessOf: (commitment: Commitment) => Freshness,
): readonly Facet[] {
  const possible: Readonly<Record<FacetName, readonly string[]>> = {
    focusArea: focusAreasInOrder(dataset).map(({ id }) => id),
    actorType: actorTypes,
    kind: commitmentKinds,
    state: commitmentStates,
    freshness: freshnessStates,
  };
  const groups = new Map(
    facetNames.map((name) => [name, new Map(possible[name].map((value) => [value, [] as Commitment[]]))]),
  );
  for (const commitment of commitments) {
    const values = facetValuesOf(commitment, dataset, freshnessOf(commitment));
    for (const name of facetNames) {
      for (const value of values[name]) groups.get(name)?.get(value)?.push(commitment);
    }
  }
  return facetNames.map((name) => ({
    name,
    values: Array.from(groups.get(name) ?? [], ([value, commitments]) => ({ value, commitments })),
  }));
}
