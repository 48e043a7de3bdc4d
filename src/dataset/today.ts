import { dayRange, IsoDate } from "../schema/values.ts";

const swedish = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/**
 * The day in Sweden at a moment, `YYYY-MM-DD`, whatever the clock of the machine: at half past midnight there, it is
 * yesterday in UTC.
 *
 * @param seconds Of the epoch.
 */
export function swedishDay(seconds: number): string {
  return swedish.format(seconds * 1000);
}

/**
 * The day that rules, freshness and deadlines are reckoned from.
 *
 * @param given What `PORTAL_TODAY` says; the present day where it is missing or empty.
 * @throws Error if it is no day, for a person to read.
 */
export function dayToReckonFrom(given: string | undefined): string {
  if (given === undefined || given === "") return swedishDay(Date.now() / 1000);
  if (IsoDate.safeParse(given).success) return given;
  const { first, last } = dayRange;
  throw new Error(
    `PORTAL_TODAY is "${given}", which is no day from ${first} to ${last}. Write it as 2026-11-23.`,
  );
}
