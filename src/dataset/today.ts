import { dayRange, IsoDate } from "../schema/values.ts";

/** The present day in Sweden, whatever the clock of the machine: at half past midnight there, it is yesterday in UTC. */
function presentDay(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
}

/**
 * The day that rules, freshness and deadlines are reckoned from.
 *
 * @param given What `PORTAL_TODAY` says; the present day where it is missing or empty.
 * @throws Error if it is no day, for a person to read.
 */
export function dayToReckonFrom(given: string | undefined): string {
  if (given === undefined || given === "") return presentDay();
  if (IsoDate.safeParse(given).success) return given;
  const { first, last } = dayRange;
  throw new Error(
    `PORTAL_TODAY is "${given}", which is no day from ${first} to ${last}. Write it as 2026-11-23.`,
  );
}
