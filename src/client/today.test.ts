import { describe, expect, it } from "vitest";
import { todayInSweden } from "./today.ts";

/** What the time zone database says of it. */
const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

describe("todayInSweden", () => {
  it.each([
    ["2026-01-15T22:59:59Z", "2026-01-15"],
    ["2026-01-15T23:00:00Z", "2026-01-16"],
    ["2026-07-15T21:59:59Z", "2026-07-15"],
    ["2026-07-15T22:00:00Z", "2026-07-16"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
  ])("is, at %s, %s", (moment, expected) => {
    expect(todayInSweden(new Date(moment))).toBe(expected);
  });

  it("agrees with the time zone database at every half hour of two years", () => {
    const start = Date.UTC(2026, 0, 1);
    const halfHours = Array.from(
      { length: 2 * 365 * 48 },
      (_, count) => new Date(start + count * 30 * 60_000),
    );
    expect(halfHours.filter((moment) => todayInSweden(moment) !== day.format(moment))).toEqual([]);
  });
});
