/** Changes of one letter that turn one word into another, or `limit` where it takes as many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    previous = current;
  }
  return Math.min(limit, previous[b.length] ?? limit);
}

/** The known word that somebody most likely meant, if any is near enough: at most a third of it wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const written = word.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of known) {
    const changes = distance(written, candidate.toLowerCase(), least);
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}
