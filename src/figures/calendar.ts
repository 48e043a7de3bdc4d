const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01 of an ISO date, so that dates can be counted between. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;
}

/** The ISO date so many days later, or earlier where negative. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * dayMilliseconds).toISOString().slice(0, 10);
}

/**
 * The same day so many months later, or the last day of a shorter month: 31 January and one month is 28 February,
 * or 29 in a leap year.
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}

/** Earlier days first, as a sort asks for it; what is of the same day is left as it stands. */
export function byDay(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
