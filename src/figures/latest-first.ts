/**
 * An order with the latest first, and last what has no day; on the same day by id, so that every build has one order.
 *
 * @param dayOf ISO date, or as much of one as is known; undefined where nothing is.
 */
export function latestFirst<Item>(
  dayOf: (item: Item) => string | undefined,
  idOf: (item: Item) => string,
): (a: Item, b: Item) => number {
  return (a, b) => {
    const [day, otherDay] = [dayOf(a) ?? "", dayOf(b) ?? ""];
    if (day !== otherDay) return day > otherDay ? -1 : 1;
    return idOf(a) < idOf(b) ? -1 : 1;
  };
}
