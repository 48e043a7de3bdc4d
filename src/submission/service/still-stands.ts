/**
 * Whether what was learnt a while ago is taken to stand. Not if the clock has been set back since: it would stand until
 * the clock had caught up.
 *
 * @param at When it was learnt, in milliseconds as `now` is.
 */
export function stillStands(at: number, now: number, forMs: number): boolean {
  return now >= at && now - at < forMs;
}
