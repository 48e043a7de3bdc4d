import { expect, test } from "vitest";
import { cycleDays, followUpWindow } from "./cycle.ts";

const cycle = { invitation: "10-15", deadline: "11-30", account: "02-15", contract: "12-08" };
const thisYear = { from: "2026-10-15", until: "2026-11-30" };
const nextYear = { from: "2027-10-15", until: "2027-11-30" };

test.each([
  ["2026-01-01", thisYear],
  ["2026-10-15", thisYear],
  ["2026-11-30", thisYear],
  ["2026-12-01", nextYear],
])("gives, on %s, the follow-up that is open or comes next", (today, window) => {
  expect(followUpWindow(cycle, today)).toEqual(window);
});

test.each([
  ["2026-11-30", "2026-12-01", "2027-01-31"],
  ["2026-12-31", "2026-12-01", "2027-01-31"],
  ["2027-01-31", "2026-12-01", "2027-01-31"],
  ["2027-02-01", "2027-12-01", "2028-01-31"],
])("lets a follow-up go on over New Year: %s", (today, from, until) => {
  const overNewYear = { ...cycle, invitation: "12-01", deadline: "01-31" };
  expect(followUpWindow(overNewYear, today)).toEqual({ from, until });
});

test("takes 29 February for the 28th where the year has no other", () => {
  const leap = { ...cycle, invitation: "01-15", deadline: "02-29" };
  expect(followUpWindow(leap, "2027-02-01").until).toBe("2027-02-28");
  expect(followUpWindow(leap, "2028-02-01").until).toBe("2028-02-29");
});

test("gives the days that come next in order, with the invitation that has been", () => {
  expect(cycleDays(cycle, "2026-11-24").map(({ kind, date }) => `${kind} ${date}`)).toEqual([
    "invitation 2026-10-15",
    "deadline 2026-11-30",
    "contract 2026-12-08",
    "account 2027-02-15",
  ]);
  expect(cycleDays(cycle, "2026-12-09").map(({ date }) => date)).toEqual([
    "2027-02-15",
    "2027-10-15",
    "2027-11-30",
    "2027-12-08",
  ]);
});
