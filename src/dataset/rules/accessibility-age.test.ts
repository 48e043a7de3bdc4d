import { expect, test } from "vitest";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { accessibilityAge } from "./accessibility-age.ts";

// The factory's statement is of 15 January 2025.
test("warns of an accessibility statement over a year old, from the day after", () => {
  const context = contextOf();
  expect(accessibilityAge({ ...context, today: "2026-01-15" })).toEqual([]);
  expect(placesOf(accessibilityAge({ ...context, today: "2026-01-16" }))).toEqual([
    "portal/portal accessibility.updatedOn",
  ]);
});
