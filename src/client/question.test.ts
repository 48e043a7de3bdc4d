import { expect, test } from "vitest";
import { searchedTerm } from "./question.ts";

test.each([
  ["åtagandena", "åtaganden"],
  ["fokusområdena i kommunen", "fokusområden i kommunen"],
  ["målen", "målen"],
  ["ena enar", "ena enar"],
])("looks for %s as %s in Swedish", (term, searched) => {
  expect(searchedTerm(term, "sv")).toBe(searched);
});

test("leaves English as it is written", () => {
  expect(searchedTerm("arena", "en")).toBe("arena");
});
