import type { Portal } from "../schema/portal.ts";
import { byDay, yearOf } from "./calendar.ts";

/** The fixed days of the follow-up year, as `MM-DD`. */
export type Cycle = NonNullable<Portal["cycle"]>;

/** The days on which actors can tell how it goes, first and last. */
export interface FollowUpWindow {
  readonly from: string;
  readonly until: string;
}

/** A day of the follow-up year. */
export interface CycleDay {
  readonly kind: keyof Cycle;
  readonly date: string;
}

/** A day of a certain year; 29 February is the 28th where the year has no other. */
function dayIn(year: number, monthDay: string): string {
  const isLeap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  return `${String(year)}-${monthDay === "02-29" && !isLeap ? "02-28" : monthDay}`;
}

/** The first such day that is not before another. */
function firstFrom(day: string, monthDay: string): string {
  const sameYear = dayIn(yearOf(day), monthDay);
  return sameYear >= day ? sameYear : dayIn(yearOf(day) + 1, monthDay);
}

/**
 * The follow-up that is open on a day, or the next to open. It may go on over New Year.
 *
 * @param today ISO date.
 */
export function followUpWindow({ invitation, deadline }: Cycle, today: string): FollowUpWindow {
  const windows = [-1, 0, 1].map((years): FollowUpWindow => {
    const from = dayIn(yearOf(today) + years, invitation);
    return { from, until: firstFrom(from, deadline) };
  });
  const next = windows.find(({ until }) => until >= today);
  if (next === undefined)
    throw new RangeError(`No follow-up from ${invitation} to ${deadline} after ${today}`);
  return next;
}

/**
 * The days of the follow-up year that come next, in the order they come; the invitation of one that is open lies behind.
 *
 * @param today ISO date.
 */
export function cycleDays(cycle: Cycle, today: string): readonly CycleDay[] {
  const { from, until } = followUpWindow(cycle, today);
  const days: readonly CycleDay[] = [
    { kind: "invitation", date: from },
    { kind: "deadline", date: until },
    { kind: "account", date: firstFrom(today, cycle.account) },
    { kind: "contract", date: firstFrom(today, cycle.contract) },
  ];
  return days.toSorted(byDay);
}
