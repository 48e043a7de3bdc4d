/** The first of some names, as many as a line has room for, and how many are left out. */
export interface NamesOnLine {
  readonly named: readonly string[];
  readonly others: number;
}

/**
 * As many names as a line of a diploma holds, in their order. The first always stands, however long it is.
 *
 * @param room Letters, with what stands between the names.
 */
export function namesOnLine(names: readonly string[], room = 90): NamesOnLine {
  let length = 0;
  const cut = names.findIndex((name, index) => {
    length += name.length + 2;
    return length > room && index > 0;
  });
  const named = cut === -1 ? names : names.slice(0, cut);
  return { named, others: names.length - named.length };
}
