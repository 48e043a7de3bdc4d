/** The group of what concerns more than one focus area. No area has such an id: ids begin with a letter or a figure. */
export const severalAreas = "_several";

/** Records that concern the same focus area, or several. */
export interface AreaGroup<Item> {
  /** Id of the area, or `severalAreas`. */
  readonly group: string;
  readonly items: readonly Item[];
}

/**
 * Puts every record in one group: first what concerns several areas, then what concerns each area alone. Under one of
 * its areas only, a record would be missed by whoever looks for another.
 *
 * @param areas Ids, in the programme's order.
 */
export function byFocusArea<Item extends { readonly focusAreas: readonly string[] }>(
  records: Iterable<Item>,
  areas: readonly string[],
): readonly AreaGroup<Item>[] {
  const groups = new Map<string, Item[]>([severalAreas, ...areas].map((group) => [group, []]));
  for (const record of records) {
    const [first = "", second] = record.focusAreas;
    groups.get(second === undefined ? first : severalAreas)?.push(record);
  }
  return Array.from(groups, ([group, items]) => ({ group, items }));
}
