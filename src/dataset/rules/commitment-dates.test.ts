import { expect, test } from "vitest";
import type { Commitment } from "../dataset.ts";
import { makeCommitment } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { dueAfterStart, milestoneDates, signedInFuture } from "./commitment-dates.ts";

const withDates = (keys: Partial<Commitment>) => contextOf({ commitments: [makeCommitment(keys)] });
const milestone = { id: "first-van", title: { sv: "Första bilen" }, due: "2025-12-31" };

test.each([
  ["2024-02-01", "2024-02-01"],
  ["2024-02-01", "2023-12-31"],
])("refuses a start of %s with a due date of %s", (start, due) => {
  expect(placesOf(dueAfterStart(withDates({ start, due })))).toEqual(["commitments/example-commitment due"]);
});

test.each([
  ["2024-02-01", "2024-02-02"],
  ["unknown", "2023-12-31"],
  ["2024-02-01", "unknown"],
])("accepts a start of %s with a due date of %s", (start, due) => {
  expect(dueAfterStart(withDates({ start, due }))).toEqual([]);
});

test("tells of a day of signing that has not come", () => {
  expect(placesOf(signedInFuture(withDates({ signed: "2025-06-02" })))).toEqual([
    "commitments/example-commitment signed",
  ]);
  expect(signedInFuture(withDates({ signed: "2025-06-01" }))).toEqual([]);
  expect(signedInFuture(withDates({ signed: "unknown" }))).toEqual([]);
});

test.each(["2024-01-31", "2031-01-01"])("refuses a milestone due %s, outside the commitment", (due) => {
  const context = withDates({ milestones: [{ ...milestone, due }] });
  expect(placesOf(milestoneDates(context))).toEqual(["commitments/example-commitment milestones.0.due"]);
});

test("refuses a milestone ticked off after today", () => {
  const context = withDates({ milestones: [{ ...milestone, done: "2025-06-02" }] });
  expect(placesOf(milestoneDates(context))).toEqual(["commitments/example-commitment milestones.0.done"]);
});

test.each([{ start: "2025-12-31" }, { due: "2025-12-31" }, { start: "unknown" }, { due: "unknown" }])(
  "accepts a milestone on 31 December 2025 in a commitment with %o",
  (dates) => {
    expect(milestoneDates(withDates({ ...dates, milestones: [milestone] }))).toEqual([]);
  },
);

test("accepts a milestone on the last day, ticked off today", () => {
  const context = withDates({ milestones: [{ ...milestone, due: "2030-12-31", done: "2025-06-01" }] });
  expect(milestoneDates(context)).toEqual([]);
});
