import { expect, test } from "vitest";
import { holdsOn } from "./holds-on.ts";

const days = { from: "2026-10-15", until: "2026-11-30" };

test.each([
  ["2026-10-14", false],
  ["2026-10-15", true],
  ["2026-11-30", true],
  ["2026-12-01", false],
])("holds from the first day to the last: %s", (day, holds) => {
  expect(holdsOn(day, days)).toBe(holds);
});

test("holds without end where no last day is given, and from the beginning where no first is", () => {
  expect(holdsOn("2099-01-01", { from: "2026-10-15" })).toBe(true);
  expect(holdsOn("2026-10-14", { from: "2026-10-15" })).toBe(false);
  expect(holdsOn("1999-01-01", { until: "2026-11-30" })).toBe(true);
  expect(holdsOn("2026-12-01", { until: "2026-11-30" })).toBe(false);
});
