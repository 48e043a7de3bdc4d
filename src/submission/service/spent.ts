/** Remembers what each solved challenge was spent on, for as long as it holds. */
export interface SpentChallenges {
  /**
   * Spends a challenge on a proposal.
   *
   * @returns Whether it could be: one that is spent already can be spent once more on the same proposal only.
   */
  readonly spend: (signature: string, key: string) => boolean;
}

/**
 * Holds in this process alone, as the counts of limits do: a service that runs in several places lets a challenge through
 * once in each. The same record is proposed once all the same, since the forge knows it by its key.
 *
 * @param holdsMs How long a challenge holds.
 * @param now Milliseconds of the epoch.
 */
export function spentChallenges(holdsMs: number, now: () => number): SpentChallenges {
  const spent = new Map<string, { readonly key: string; readonly at: number }>();
  return {
    spend(signature, key) {
      for (const [old, { at }] of spent) {
        // In the order they were spent: what follows is younger.
        if (now() - at <= holdsMs) break;
        spent.delete(old);
      }
      const known = spent.get(signature);
      if (known !== undefined) return known.key === key;
      spent.set(signature, { key, at: now() });
      return true;
    },
  };
}
