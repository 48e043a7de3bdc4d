/**
 * The day in Sweden as YYYY-MM-DD, whatever the clock of the one who reads or writes says. Sweden is one or two hours
 * ahead of UTC: only in UTC's last two hours must the browser be asked, whose time zones take a phone a while to open.
 */
export function todayInSweden(now = new Date()): string {
  if (now.getUTCHours() < 22) return now.toJSON().slice(0, 10);
  return now.toLocaleDateString("sv", { timeZone: "Europe/Stockholm" });
}
