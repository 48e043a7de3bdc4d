import type { Actor, Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import { isOpenOn, openOffers } from "./support-open.ts";

/** Why an offer fits a need. All three must hold. */
export interface MatchReasons {
  /** Both are of this kind. */
  readonly category: SupportNeed["category"];
  /** Both are within these, in the need's order. */
  readonly focusAreas: readonly string[];
  /** Whoever asks is of this type, and the offer is open to it. */
  readonly actorType: Actor["type"];
}

/** An offer that a need may be met by. Staff broker it: nothing is promised. */
export interface SupportMatch {
  readonly offer: SupportOffer;
  readonly reasons: MatchReasons;
}

const costOrder = { free: 0, unknown: 1, paid: 2 } as const;

/** The order that fitting offers are told in: most focus areas in common, what is free, and then by id. */
export function compareFit(
  a: { readonly offer: SupportOffer; readonly shared: number },
  b: { readonly offer: SupportOffer; readonly shared: number },
): number {
  return (
    b.shared - a.shared ||
    costOrder[a.offer.cost] - costOrder[b.offer.cost] ||
    (a.offer.id < b.offer.id ? -1 : 1)
  );
}

/** The type of whoever asks, also where its name is not shown. */
function askerType(need: SupportNeed, dataset: Dataset): Actor["type"] | undefined {
  return need.actorType ?? dataset.actors.get(need.actor ?? "")?.type;
}

/**
 * The offers that an open need may be met by: of the same category, within a shared focus area, open to whoever asks,
 * and not its own. Best first.
 *
 * @param today ISO date: what has ended or expired matches nothing.
 */
export function matchesOf(need: SupportNeed, dataset: Dataset, today: string): readonly SupportMatch[] {
  const actorType = askerType(need, dataset);
  if (actorType === undefined || !isOpenOn(need, today)) return [];
  return openOffers(dataset, today)
    .filter((offer) => offer.category === need.category && offer.actor !== need.actor)
    .filter(({ eligibility }) => eligibility.actorTypes.includes(actorType))
    .map((offer) => {
      const focusAreas = need.focusAreas.filter((id) => offer.focusAreas.includes(id));
      return {
        offer,
        shared: focusAreas.length,
        reasons: { category: need.category, focusAreas, actorType },
      };
    })
    .filter(({ shared }) => shared > 0)
    .sort(compareFit)
    .map(({ offer, reasons }) => ({ offer, reasons }));
}
