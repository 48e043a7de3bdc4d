import type { SupportCategory, SupportCost } from "./support.ts";

/**
 * What is told of what support costs. Money on offer has no price: that it is unknown would say that a grant may cost
 * something.
 */
export function costToTell(offer: {
  readonly category: SupportCategory;
  readonly cost: SupportCost;
}): SupportCost | undefined {
  return offer.category === "funding" && offer.cost === "unknown" ? undefined : offer.cost;
}
