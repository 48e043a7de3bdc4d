import type { Event } from "../dataset/dataset.ts";
import { latestFirst } from "./latest-first.ts";

/** Events by their first day, the latest first. */
export function latestEvents(events: Iterable<Event>): readonly Event[] {
  return [...events].sort(
    latestFirst(
      ({ start }) => start,
      ({ id }) => id,
    ),
  );
}

/** Events by whether they are over. */
export interface EventsInTime {
  /** Whose last day is today or to come, in the order they are given. */
  readonly coming: readonly Event[];
  /** The latest first. */
  readonly past: readonly Event[];
}

/**
 * Tells the events that are over from those that are not.
 *
 * @param today ISO date.
 */
export function eventsInTime(events: Iterable<Event>, today: string): EventsInTime {
  const [all, isPast] = [[...events], ({ start, end }: Event) => (end ?? start) < today];
  return { coming: all.filter((event) => !isPast(event)), past: latestEvents(all.filter(isPast)) };
}
