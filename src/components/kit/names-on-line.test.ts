import { expect, test } from "vitest";
import { namesOnLine } from "./names-on-line.ts";

test("names all who have room, and counts the others", () => {
  expect(namesOnLine([])).toEqual({ named: [], others: 0 });
  expect(namesOnLine(["Bageriet", "Mejeriet"])).toEqual({ named: ["Bageriet", "Mejeriet"], others: 0 });
  // Ten letters each with the comma and the space: two have room in twenty.
  expect(namesOnLine(["Bageriet", "Mejeriet", "Åkeriet"], 20)).toEqual({
    named: ["Bageriet", "Mejeriet"],
    others: 1,
  });
});

test("names the first, however long its name is", () => {
  const long = "Samarbetsorganisationen ".repeat(5);
  expect(namesOnLine([long, "Åkeriet"], 20)).toEqual({ named: [long], others: 1 });
});
