import type { Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import { byFocusArea } from "./by-focus-area.ts";
import { focusAreasInOrder } from "./focus-area-order.ts";
import { isOpenOn } from "./support-open.ts";

/** Support under one heading, or as much of it as a page has room for. */
export interface SupportSection<Support> {
  /** Id of a focus area or `severalAreas`, of open support; `endedSupport` for what has ended, expired or is paused. */
  readonly group: string;
  readonly items: readonly Support[];
  /** Whether it began on an earlier page. */
  readonly isContinued: boolean;
}

type Page<Support> = readonly SupportSection<Support>[];

/** The group of what no longer stands. */
export const endedSupport = "_ended";

/** All offers and all needs in pages, and where on them everything is. */
export interface SupportPages {
  readonly offers: readonly Page<SupportOffer>[];
  readonly needs: readonly Page<SupportNeed>[];
  /** The page of a record, from 1. */
  readonly pageOf: (collection: "support-needs" | "support-offers", id: string) => number;
}

/** Support is told in full, so fewer fit a page than rows of a list do. A need comes with the offers that fit it. */
export const offersPerPage = 25;
const needsPerPage = 12;

/** Every group in the order it is read. */
function sectionsOf<Support extends SupportNeed | SupportOffer>(
  records: Iterable<Support>,
  areas: readonly string[],
  today: string,
): readonly SupportSection<Support>[] {
  const all = [...records];
  const stands = (support: Support) => isOpenOn(support, today);
  return [
    ...byFocusArea(all.filter(stands), areas),
    // What has ended or is paused keeps its place: commitments and actors lead here.
    { group: endedSupport, items: all.filter((one) => !stands(one)) },
  ].map((section) => ({ ...section, isContinued: false }));
}

function paged<Support extends SupportNeed | SupportOffer>(
  sections: readonly SupportSection<Support>[],
  perPage: number,
) {
  let page: SupportSection<Support>[] = [];
  const pages = [page];
  const placed = new Map<string, number>();
  let room = perPage;
  for (const section of sections) {
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
  return { pages, placed };
}

/**
 * Puts offers and needs in pages: what fits several focus areas, each area, and last what no longer stands. What has
 * ended or expired leaves the open lists by itself.
 *
 * @param today ISO date.
 */
export function supportPages(
  dataset: Dataset,
  today: string,
  perPage = { offers: offersPerPage, needs: needsPerPage },
): SupportPages {
  const areas = focusAreasInOrder(dataset).map(({ id }) => id);
  const offers = paged(sectionsOf(dataset.supportOffers.values(), areas, today), perPage.offers);
  const needs = paged(sectionsOf(dataset.supportNeeds.values(), areas, today), perPage.needs);
  return {
    offers: offers.pages,
    needs: needs.pages,
    pageOf: (collection, id) => (collection === "support-needs" ? needs : offers).placed.get(id) ?? 1,
  };
}
