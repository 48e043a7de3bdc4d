import { expect, test } from "vitest";
import { isCalendarDay } from "./calendar-day.ts";

test.each([
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2027-02-30", false],
  ["2027-13-01", false],
  ["2027-2-3", false],
  ["2027-02", false],
  [" 2027-02-03", false],
  ["2027-02-03T00:00", false],
  ["3 februari 2027", false],
  ["February 3, 2027", false],
  ["unknown", false],
])("knows whether there is a day %s", (text, isThere) => {
  expect(isCalendarDay(text)).toBe(isThere);
});
