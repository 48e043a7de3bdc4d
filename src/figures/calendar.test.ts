import { expect, test } from "vitest";
import { addDays, addMonths, dayNumber, yearOf } from "./calendar.ts";

test("keeps to the last day of a shorter month", () => {
  expect(addMonths("2025-01-31", 1)).toBe("2025-02-28");
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
});

test("counts months over the turn of the year", () => {
  expect(addMonths("2024-11-15", 3)).toBe("2025-02-15");
  expect(addMonths("2024-12-31", 24)).toBe("2026-12-31");
  expect(addMonths("2024-12-31", 0)).toBe("2024-12-31");
});

test("counts days over months and leap days", () => {
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  expect(addDays("2025-12-31", 1)).toBe("2026-01-01");
  expect(dayNumber("2025-01-01") - dayNumber("2024-01-01")).toBe(366);
});

test("reads the year of a date", () => {
  expect(yearOf("2024-06-30")).toBe(2024);
});
