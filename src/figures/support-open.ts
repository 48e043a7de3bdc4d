import type { Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";

/**
 * Whether support is asked for or on offer on a day: open, and its last day has not passed.
 *
 * @param today ISO date.
 */
export function isOpenOn(
  { state, validUntil }: Pick<SupportNeed | SupportOffer, "state" | "validUntil">,
  today: string,
): boolean {
  return state === "open" && (validUntil === "unknown" || validUntil >= today);
}

/**
 * The offers that stand on a day, by id.
 *
 * @param today ISO date.
 */
export function openOffers({ supportOffers }: Pick<Dataset, "supportOffers">, today: string): SupportOffer[] {
  return [...supportOffers.values()].filter((offer) => isOpenOn(offer, today));
}
