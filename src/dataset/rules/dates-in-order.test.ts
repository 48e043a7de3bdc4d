import { expect, test } from "vitest";
import { makeCommitment, makeEvent, makePeriod, makePortal } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { dueAfterStart } from "./commitment-dates.ts";
import { datesInOrder } from "./dates-in-order.ts";

test("refuses a commitment signed after it is due", () => {
  const commitments = [makeCommitment({ signed: "2031-01-01" })];
  expect(placesOf(datesInOrder(contextOf({ commitments })))).toEqual(["commitments/example-commitment due"]);
});

test.each(["2023-12-31", "2024-01-01"])("leaves a start that is not before %s to its own rule", (due) => {
  const commitments = [makeCommitment({ signed: "2024-01-15", start: "2024-01-01", due })];
  const context = contextOf({ commitments });
  expect(datesInOrder(context)).toEqual([]);
  expect(dueAfterStart(context)).toHaveLength(1);
});

test("refuses an event and a year that end before they begin", () => {
  const events = [makeEvent({ start: "2025-05-20", end: "2025-05-19" })];
  const periods = [makePeriod({ from: "2024-01-01", to: "2023-12-31" })];
  expect(placesOf(datesInOrder(contextOf({ events, periods })))).toEqual([
    "events/example-event end",
    "periods/example-year-2024 to",
  ]);
});

test("refuses an accessibility statement updated before it was assessed", () => {
  const accessibility = { ...makePortal().accessibility, assessedOn: "2025-02-01", updatedOn: "2025-01-31" };
  expect(placesOf(datesInOrder(contextOf({}, { accessibility })))).toEqual([
    "portal/portal accessibility.updatedOn",
  ]);
});

test("accepts days that are the same or unknown", () => {
  const commitments = [makeCommitment({ signed: "unknown", due: "2024-03-01" })];
  const events = [makeEvent({ start: "2025-05-20", end: "2025-05-20" })];
  expect(datesInOrder(contextOf({ commitments, events }))).toEqual([]);
});
