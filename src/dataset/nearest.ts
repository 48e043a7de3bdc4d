/**
 * Changes that turn one word into another, or `limit` where it takes as many or more: of one letter, or of the places of
 * two that stand together.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforePrevious: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const other = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = (isSwap ? beforePrevious[column - 2] : undefined) ?? limit;
      const cost = Math.min(other, swap + 1, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(limit, previous[b.length] ?? limit);
}

/**
 * So much of a word may be wrong: a third, and of two or three letters one. What differs by more is as likely another
 * word, as `gitea` is beside `gitlab`.
 */
function mostWrong({ length }: string): number {
  return length === 2 ? 1 : Math.floor(length / 3);
}

/** The known word that somebody most likely meant, if any is near enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const written = word.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let least = mostWrong(written) + 1;
  for (const candidate of known) {
    const changes = distance(written, candidate.toLowerCase(), least);
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}
