import type { Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import { focusAreasInOrder } from "./focus-area-order.ts";
import { isOpenOn } from "./support-open.ts";

type Category = SupportNeed["category"];

/** A count of needs is told only where so many different actors ask; smaller ones are merged. */
export const fewestAskers = 3;

/** How much support is asked for and offered within some focus areas, of some kinds. */
export interface SupportBalance {
  /** Several where small counts are merged; empty for all of them together. */
  readonly focusAreas: readonly string[];
  /** Several where small counts are merged, or where nobody asks. */
  readonly categories: readonly Category[];
  /** Undefined: some, but fewer than may be told. */
  readonly asked: number | undefined;
  readonly offered: number;
}

/** Records that are counted together, by what they have in common. */
interface Group<Key> {
  readonly keys: readonly Key[];
  readonly needs: ReadonlySet<SupportNeed>;
  readonly offers: ReadonlySet<SupportOffer>;
}

/** Who asks without a name may be anybody, and counts as somebody of their own. */
export function askersOf(needs: Iterable<SupportNeed>): number {
  return new Set(Array.from(needs, ({ actor, id }) => actor ?? `?${id}`)).size;
}

function together<Key>(groups: readonly Group<Key>[]): Group<Key> {
  return {
    keys: groups.flatMap(({ keys }) => keys),
    needs: new Set(groups.flatMap(({ needs }) => [...needs])),
    offers: new Set(groups.flatMap(({ offers }) => [...offers])),
  };
}

/**
 * Groups with small ones put together. Where they are still small, the next smallest joins them: a lone hidden number
 * could be reckoned from the others. Groups that nobody asks within stand as they are.
 */
function merged<Key>(groups: readonly Group<Key>[]): readonly Group<Key>[] {
  const asked = groups.filter(({ needs }) => needs.size > 0);
  const rising = asked.toSorted((a, b) => askersOf(a.needs) - askersOf(b.needs));
  const small = rising.filter(({ needs }) => askersOf(needs) < fewestAskers);
  let taken = small.length;
  while (
    taken > 0 &&
    taken < rising.length &&
    askersOf(together(rising.slice(0, taken)).needs) < fewestAskers
  )
    taken += 1;
  const hidden = new Set(rising.slice(0, taken));
  const rest = groups.filter((group) => !hidden.has(group));
  return taken === 0 ? rest : [...rest, together(groups.filter((group) => hidden.has(group)))];
}

function grouped<Key>(
  keys: readonly Key[],
  { needs, offers }: Pick<Group<unknown>, "needs" | "offers">,
  keysOf: (record: SupportNeed | SupportOffer) => readonly Key[],
): readonly Group<Key>[] {
  const has = (key: Key) => (record: SupportNeed | SupportOffer) => keysOf(record).includes(key);
  return keys.map((key) => ({
    keys: [key],
    needs: new Set([...needs].filter(has(key))),
    offers: new Set([...offers].filter(has(key))),
  }));
}

/** Most asked for first, then most offered. */
function byCategory(group: Pick<Group<unknown>, "needs" | "offers">, focusAreas: readonly string[]) {
  const categories = [...new Set([...group.needs, ...group.offers].map(({ category }) => category))].sort();
  const groups = merged(grouped(categories, group, ({ category }) => [category]));
  const isAsked = ({ needs }: Group<Category>) => needs.size > 0;
  const unasked = groups.filter((one) => !isAsked(one));
  const rows = [...groups.filter(isAsked), ...(unasked.length > 0 ? [together(unasked)] : [])];
  return rows
    .map(({ keys, needs, offers }): SupportBalance => {
      const isTold = needs.size === 0 || askersOf(needs) >= fewestAskers;
      return {
        focusAreas,
        categories: keys,
        asked: isTold ? needs.size : undefined,
        offered: offers.size,
      };
    })
    .sort((a, b) => (b.asked ?? 1) - (a.asked ?? 1) || b.offered - a.offered);
}

function openOn({ supportNeeds, supportOffers }: Dataset, today: string) {
  const open = <Record extends SupportNeed | SupportOffer>(records: Iterable<Record>) =>
    new Set([...records].filter((record) => isOpenOn(record, today)));
  return { needs: open(supportNeeds.values()), offers: open(supportOffers.values()) };
}

/**
 * Open needs and offers by focus area and category, with counts of few askers merged so that nobody is pointed out.
 * What is within several areas is counted in each.
 *
 * @param today ISO date.
 */
export function supportBalance(dataset: Dataset, today: string): readonly SupportBalance[] {
  const areas = focusAreasInOrder(dataset).map(({ id }) => id);
  const groups = merged(grouped(areas, openOn(dataset, today), ({ focusAreas }) => focusAreas));
  return groups.flatMap((group) => byCategory(group, group.keys));
}

/**
 * The same by category alone. Kinds that nobody asks for are left out.
 *
 * @param today ISO date.
 */
export function balanceByCategory(dataset: Dataset, today: string): readonly SupportBalance[] {
  return byCategory(openOn(dataset, today), []).filter(({ asked }) => asked !== 0);
}
