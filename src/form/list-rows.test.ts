import { expect, test } from "vitest";
import { itemsOf, rowOf } from "./list-rows.ts";

const answers = new Map([
  ["record.milestones.0.title", [" "]],
  ["record.milestones.1.title", ["Halva vägen"]],
  ["record.milestones.4.due", ["2027-06-01"]],
  ["record.title", ["Vi cyklar"]],
  ["supportNeeds.0.title", ["Hjälp att räkna"]],
]);

test("passes over rows that were removed or left empty", () => {
  expect(itemsOf("record.milestones", answers)).toEqual([1, 4]);
});

test.each([
  ["record.milestones.0.title", "record.milestones.1.title"],
  ["record.milestones.1", "record.milestones.4"],
  ["supportNeeds.0.title.sv", "supportNeeds.0.title.sv"],
  // What belongs to no row is left to whoever looks for the field.
  ["record.milestones.2.due", "record.milestones.2.due"],
  ["record.milestones", "record.milestones"],
  ["record.partners.1", "record.partners.1"],
])("finds the row of %s", (path, field) => {
  expect(rowOf(path, answers)).toBe(field);
});
