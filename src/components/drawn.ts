const drawn = new WeakMap<object, Map<string, string>>();

/** The HTML that has been drawn of a record, by the way it was drawn. Forgotten with the record. */
export function drawnOf(record: object): Map<string, string> {
  const ways = drawn.get(record) ?? new Map<string, string>();
  drawn.set(record, ways);
  return ways;
}
