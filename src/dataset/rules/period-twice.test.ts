import { expect, test } from "vitest";
import { makePeriod } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { periodTwice } from "./period-twice.ts";

test("refuses a year that is closed in two files, at the year of the second, and names the first", () => {
  const periods = [
    makePeriod({ id: "year-2024", year: 2024 }),
    makePeriod({ id: "year-2025", year: 2025 }),
    makePeriod({ id: "year-again", year: 2024 }),
  ];
  const findings = periodTwice(contextOf({ periods }));
  expect(placesOf(findings)).toEqual(["periods/year-again year"]);
  expect(findings[0]?.details).toEqual({ found: "2024", others: ["year-2024"] });
});

test("accepts years that are closed once each", () => {
  const periods = [makePeriod({ id: "year-2024", year: 2024 }), makePeriod({ id: "year-2025", year: 2025 })];
  expect(periodTwice(contextOf({ periods }))).toEqual([]);
});
