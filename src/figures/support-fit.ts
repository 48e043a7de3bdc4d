import { byIds } from "../dataset/by-ids.ts";
import { isStanding } from "../dataset/counted.ts";
import type { CatalogueItem, Commitment, Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import { compareFit, type SupportMatch } from "./support-matches.ts";
import { openOffers } from "./support-open.ts";

/** An offer that fits a commitment or an item of the catalogue, and why. */
export interface FittingSupport {
  readonly offer: SupportOffer;
  /** The catalogue names it for this very item. */
  readonly isNamed: boolean;
  /** Needs of the commitment that it may meet. */
  readonly needs: readonly SupportNeed[];
  /** Focus areas in common. */
  readonly focusAreas: readonly string[];
}

interface Wanted {
  readonly focusAreas: readonly string[];
  readonly actorTypes: readonly string[];
  readonly named: readonly string[];
  readonly needsOf: ReadonlyMap<string, readonly SupportNeed[]>;
}

const rankOf = ({ isNamed, needs }: FittingSupport) => (needs.length > 0 ? 0 : isNamed ? 1 : 2);

function fitting(offers: readonly SupportOffer[], wanted: Wanted): readonly FittingSupport[] {
  return offers
    .flatMap((offer): readonly FittingSupport[] => {
      const isNamed = wanted.named.includes(offer.id);
      const needs = wanted.needsOf.get(offer.id) ?? [];
      const focusAreas = wanted.focusAreas.filter((id) => offer.focusAreas.includes(id));
      const isOpenTo = offer.eligibility.actorTypes.some((type) => wanted.actorTypes.includes(type));
      const fits = isNamed || needs.length > 0 || (isOpenTo && focusAreas.length > 0);
      return fits ? [{ offer, isNamed, needs, focusAreas }] : [];
    })
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        compareFit(
          { offer: a.offer, shared: a.focusAreas.length },
          { offer: b.offer, shared: b.focusAreas.length },
        ),
    );
}

/**
 * Open offers that fit an item of the catalogue: those it names, and those within its areas for those it suits.
 *
 * @param today ISO date.
 */
export function supportForItem(
  item: CatalogueItem,
  dataset: Dataset,
  today: string,
): readonly FittingSupport[] {
  const { focusAreas, actorTypes, supportOffers = [] } = item;
  const offers = openOffers(dataset, today);
  return fitting(offers, { focusAreas, actorTypes, named: supportOffers, needsOf: new Map() });
}

/**
 * Gives the open offers that fit a commitment: those that may meet its needs, those its catalogue item names, and those
 * within its areas that are open to its actor. An ended commitment needs none, nor does anybody need their own.
 *
 * @param today ISO date.
 * @param matches Offers that a need may be met by.
 */
export function supportForCommitments(
  dataset: Dataset,
  today: string,
  matches: (need: SupportNeed) => readonly SupportMatch[],
): (commitment: Commitment) => readonly FittingSupport[] {
  const offers = openOffers(dataset, today);
  // Many commitments share their areas and kind of actor, and so what is open to them.
  const kept = new Map<string, readonly FittingSupport[]>();
  const within = (focusAreas: readonly string[], actorTypes: readonly string[]) => {
    const key = [...actorTypes, "", ...focusAreas].join(" ");
    const found = kept.get(key) ?? fitting(offers, { focusAreas, actorTypes, named: [], needsOf: new Map() });
    kept.set(key, found);
    return found;
  };
  return (commitment) => {
    if (!isStanding(commitment)) return [];
    const { focusAreas } = commitment;
    const type = dataset.actors.get(commitment.actor)?.type;
    const actorTypes = type === undefined ? [] : [type];
    const named = dataset.catalogue.get(commitment.catalogueItem ?? "")?.supportOffers ?? [];
    const needsOf = new Map<string, SupportNeed[]>();
    for (const need of byIds(dataset.supportNeeds, commitment.supportNeeds)) {
      for (const { offer } of matches(need)) {
        needsOf.set(offer.id, [...(needsOf.get(offer.id) ?? []), need]);
      }
    }
    const ids = new Set([...named, ...needsOf.keys()]);
    const chosen = ids.size === 0 ? [] : offers.filter(({ id }) => ids.has(id));
    return [
      ...fitting(chosen, { focusAreas, actorTypes, named, needsOf }),
      ...within(focusAreas, actorTypes).filter(({ offer }) => !ids.has(offer.id)),
    ].filter(({ offer }) => offer.actor !== commitment.actor);
  };
}
