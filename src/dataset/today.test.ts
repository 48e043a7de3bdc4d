import { expect, test, vi } from "vitest";
import { dayRange } from "../schema/values.ts";
import { dayToReckonFrom } from "./today.ts";

test("takes the day that is given", () => {
  expect(dayToReckonFrom("2026-11-23")).toBe("2026-11-23");
});

test.each([undefined, ""])("takes the day it is in Sweden where %o is given", (given) => {
  vi.useFakeTimers({ now: new Date("2026-06-30T22:30:00Z") });
  // Half past midnight in Stockholm, still the evening before in UTC.
  expect(dayToReckonFrom(given)).toBe("2026-07-01");
  vi.useRealTimers();
});

test.each(["igår", "2026-02-30", "2026-1-1"])("refuses %s", (given) => {
  expect(() => dayToReckonFrom(given)).toThrow(`PORTAL_TODAY is "${given}"`);
});

test("takes the days that records may tell of, names them where it refuses another", () => {
  const { first, last } = dayRange;
  expect([first, last].map(dayToReckonFrom)).toEqual([first, last]);
  expect(() => dayToReckonFrom("1989-12-31")).toThrow(`no day from ${first} to ${last}.`);
});
