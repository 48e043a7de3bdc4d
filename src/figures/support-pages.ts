import type { Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import { focusAreasInOrder } from "./focus-area-order.ts";
import { isOpenOn } from "./support-open.ts";

/** A group of offers or needs under one heading, or as much of it as a page has room for. */
export interface SupportSection {
  /** Offers of a focus area, needs, or what has ended or is paused. */
  readonly kind: "offers" | "needs" | "ended";
  /** Of offers. */
  readonly focusArea?: string | undefined;
  readonly items: readonly (SupportOffer | SupportNeed)[];
  /** Whether it began on an earlier page. */
  readonly isContinued: boolean;
}

/** All support in pages, and where on them everything is. */
export interface SupportPages {
  readonly pages: readonly (readonly SupportSection[])[];
  /** The page of a record, from 1. */
  readonly pageOf: (id: string) => number;
}

/** Offers and needs are told in full, so fewer fit a page than rows of a list do. */
const supportPerPage = 25;

/** Every group in the order it is read. What fits several areas stands once, in the first of them. */
function sectionsOf(dataset: Dataset, today: string): readonly Omit<SupportSection, "isContinued">[] {
  const offers = [...dataset.supportOffers.values()];
  const needs = [...dataset.supportNeeds.values()];
  const stands = (support: SupportOffer | SupportNeed) => isOpenOn(support, today);
  return [
    ...focusAreasInOrder(dataset).map(({ id }) => ({
      kind: "offers" as const,
      focusArea: id,
      items: offers.filter((offer) => stands(offer) && offer.focusAreas[0] === id),
    })),
    { kind: "needs", items: needs.filter(stands) },
    // What has ended or is paused keeps its place: commitments and actors lead here.
    { kind: "ended", items: [...offers, ...needs].filter((support) => !stands(support)) },
  ];
}

/**
 * Offers by focus area, then needs, then what has ended, in pages that fit one round trip each. A group without support
 * stands where it would: that nobody offers anything is worth knowing.
 *
 * @param today ISO date.
 */
export function supportPages(dataset: Dataset, today: string, perPage = supportPerPage): SupportPages {
  let page: SupportSection[] = [];
  const pages = [page];
  const placed = new Map<string, number>();
  let room = perPage;
  for (const section of sectionsOf(dataset, today)) {
    let rest = section.items;
    do {
      if (room === 0 && rest.length > 0) {
        page = [];
        pages.push(page);
        room = perPage;
      }
      const items = rest.slice(0, room);
      for (const { id } of items) placed.set(id, pages.length);
      page.push({ ...section, items, isContinued: rest !== section.items });
      room -= items.length;
      rest = rest.slice(items.length);
    } while (rest.length > 0);
  }
  return { pages, pageOf: (id) => placed.get(id) ?? 1 };
}
