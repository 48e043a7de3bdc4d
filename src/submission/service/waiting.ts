import type { Forge } from "../forge/forge.ts";
import type { Limits } from "./options.ts";
import { stillStands } from "./still-stands.ts";

/** How long a count is taken to stand. Decisions make the queue shorter only then; what is taken is added at once. */
const standsMs = 5000;
const hourMs = 60 * 60 * 1000;

/** The places of those who wait for a reviewer. */
export interface QueuePlaces {
  /**
   * Holds a place for a proposal while the forge is asked to keep it. Who sends the same at the same time shares it.
   *
   * @returns What gives the place up, and says whether a proposal came of it; undefined where there is no place.
   */
  readonly hold: (key: string) => Promise<((isCreated: boolean) => void) | undefined>;
}

/**
 * Places for as many as may wait, and as may be taken in an hour. Neither is exceeded by those who come at once, and the
 * hour counts what has been withdrawn since, so that nobody writes branches without end by taking each back.
 *
 * One on its way while the forge is asked anew may be counted twice for some seconds, and never left out.
 *
 * Holds in this process alone: where the service runs as several, each takes so many in an hour, and those that come to
 * several at once may become more than may wait. One that is started anew has forgotten the hour. The forge is asked how
 * many wait now and then, and not for each sending.
 *
 * @param now Milliseconds of the epoch.
 */
export function queuePlaces(
  { openCount }: Pick<Forge, "openCount">,
  { waiting, perHour }: Pick<Limits, "waiting" | "perHour">,
  now: () => number,
): QueuePlaces {
  let counted: { readonly at: number; readonly open: Promise<number> } | undefined;
  /** When those of the last hour were taken. */
  let taken: readonly number[] = [];
  /** How many are sending each proposal now, by key. */
  const held = new Map<string, number>();

  function count() {
    if (counted !== undefined && stillStands(counted.at, now(), standsMs)) return counted;
    const open = openCount();
    counted = { at: now(), open };
    // A forge that could not answer is asked again by the next.
    open.catch(() => {
      counted = undefined;
    });
    return counted;
  }

  return {
    async hold(key) {
      const { at: countedAt, open } = count();
      const openThen = await open;
      // From here to where the place is held nothing is awaited: nobody comes in between.
      taken = taken.filter((at) => stillStands(at, now(), hourMs));
      const since = taken.filter((at) => at >= countedAt).length;
      const isFull = openThen + since + held.size >= waiting || taken.length + held.size >= perHour;
      if (isFull && !held.has(key)) return undefined;
      held.set(key, (held.get(key) ?? 0) + 1);
      return (isCreated) => {
        const others = (held.get(key) ?? 1) - 1;
        if (others > 0) held.set(key, others);
        else held.delete(key);
        if (isCreated) taken = [...taken, now()];
      };
    },
  };
}
