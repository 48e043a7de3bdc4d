import type { Dataset, SupportOffer } from "../dataset/dataset.ts";
import { actorTypes } from "../schema/actor.ts";
import { supportCategories, supportCosts } from "../schema/support.ts";
import { focusAreasInOrder } from "./focus-area-order.ts";
import { costToTell } from "../schema/support-cost.ts";
import { openOffers } from "./support-open.ts";

/** What offers of support can be narrowed by. */
const supportFacetNames = ["focusArea", "actorType", "category", "cost"] as const;
export type SupportFacetName = (typeof supportFacetNames)[number];

/** One facet with every value it can have, and the open offers that have it. */
export interface SupportFacet {
  readonly name: SupportFacetName;
  readonly values: readonly { readonly value: string; readonly offers: readonly SupportOffer[] }[];
}

const valuesOf: Readonly<Record<SupportFacetName, (offer: SupportOffer) => readonly string[]>> = {
  focusArea: ({ focusAreas }) => focusAreas,
  actorType: ({ eligibility }) => eligibility.actorTypes,
  category: ({ category }) => [category],
  cost: (offer) => {
    const cost = costToTell(offer);
    return cost === undefined ? [] : [cost];
  },
};

/**
 * Every facet with all its values, also those without an offer: an address of a list stays when its last offer ends.
 *
 * @param today ISO date.
 */
export function supportFacets(dataset: Dataset, today: string): readonly SupportFacet[] {
  const offers = openOffers(dataset, today);
  const possible: Readonly<Record<SupportFacetName, readonly string[]>> = {
    focusArea: focusAreasInOrder(dataset).map(({ id }) => id),
    actorType: actorTypes,
    category: supportCategories,
    cost: supportCosts,
  };
  return supportFacetNames.map((name) => ({
    name,
    values: possible[name].map((value) => ({
      value,
      offers: offers.filter((offer) => valuesOf[name](offer).includes(value)),
    })),
  }));
}
