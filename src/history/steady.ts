/**
 * Moments in the order of ancestry, made never to go backwards. As many as possible keep what their clock said: those of
 * a longest non-decreasing subsequence. One whose clock was wrong, in either direction, takes the moment before it.
 *
 * @param moments Seconds of the epoch, oldest commit first.
 */
export function steady(moments: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: number[] = [];
  moments.forEach((moment, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moments[tails[middle] ?? 0] ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const trusted = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) trusted.add(at);
  const [first] = [...trusted].sort((a, b) => a - b);
  let last = moments[first ?? 0] ?? 0;
  return moments.map((moment, index) => {
    if (trusted.has(index)) last = moment;
    return last;
  });
}
