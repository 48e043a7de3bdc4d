/** The next number of a stream, 0 ≤ x < 1. Handed in wherever something is drawn, so that a seed gives the same bytes. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, good enough for fiction, the same on every machine. */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A stream of its own for every collection, so that a longer list of actors leaves the commitments as they were. */
export function streamOf(seed: number, name: string): Random {
  let hash = seed >>> 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mulberry32(hash);
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Whether something that happens `percent` times in a hundred happens now. */
export function chance(random: Random, percent: number): boolean {
  return random() * 100 < percent;
}

/** One of a list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError("Cannot pick from an empty list.");
  return list[Math.floor(random() * list.length)] as T;
}

/** A list's element by its place, starting over at the end: gives every value its turn. */
export function turn<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("Cannot take turns in an empty list.");
  return found;
}

/** Some of a list, in its own order; at least one where there is one, at most `most`. */
export function some<T>(random: Random, list: readonly T[], most: number): readonly T[] {
  const wanted = Math.min(between(random, 1, most), list.length);
  const left = list.map((_, place) => place);
  const places = Array.from({ length: wanted }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  return list.filter((_, place) => places.includes(place));
}
