/** The day in Sweden, whatever the clock of the one who reads or writes says. */
export function todayInSweden(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format();
}
