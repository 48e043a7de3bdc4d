import { expect, test } from "vitest";
import type { Update } from "../../schema/commitment.ts";
import type { Commitment } from "../dataset.ts";
import { makeCommitment } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { progressBeyondTarget, timeline } from "./timeline.ts";

const update = (date: string, keys: Partial<Update> = {}): Update => ({
  date,
  type: "progress",
  statement: { sv: "Vi har kommit en bit på väg." },
  ...keys,
});

const withUpdates = (updates: Update[], keys: Partial<Commitment> = {}) =>
  contextOf({ commitments: [makeCommitment({ updates, ...keys })] });

const faults = (updates: Update[], keys: Partial<Commitment> = {}) =>
  timeline(withUpdates(updates, keys)).map(({ path, details }) => [path.join("."), details?.limit]);

test("accepts updates in order, from the day of signing until today", () => {
  expect(faults([update("2024-01-15"), update("2024-06-01"), update("2025-06-01")])).toEqual([]);
});

test("refuses an update before the commitment was signed or began", () => {
  expect(faults([update("2024-01-14")])).toEqual([["updates.0.date", "before-start"]]);
});

test("asks nothing of the first day where nobody knows it", () => {
  expect(faults([update("2014-01-14")], { signed: "unknown", start: "unknown" })).toEqual([]);
});

test("refuses an update in the future", () => {
  expect(faults([update("2025-06-02")])).toEqual([["updates.0.date", "in-future"]]);
});

test("refuses an update that stands after a later one", () => {
  expect(faults([update("2025-01-01"), update("2024-12-31")])).toEqual([["updates.1.date", "out-of-order"]]);
});

test("refuses two updates of one type on one day", () => {
  expect(faults([update("2025-01-01"), update("2025-01-01")])).toEqual([
    ["updates.1.date", "same-day-twice"],
  ]);
});

test("accepts two updates of different types on one day", () => {
  expect(faults([update("2025-01-01"), update("2025-01-01", { type: "change" })])).toEqual([]);
});

const target = { value: 3, unit: { sv: "elbilar" } };

test("warns of progress beyond the target", () => {
  const context = withUpdates([update("2025-01-01", { value: 4 })], { target });
  expect(progressBeyondTarget(context).map(({ path, severity }) => [path.join("."), severity])).toEqual([
    ["updates.0.value", "warning"],
  ]);
});

test("keeps silent about progress beyond the target once an update has said that it is right", () => {
  const beyond = update("2025-01-01", { value: 4 });
  const noted = [beyond, update("2025-02-01", { type: "change" })];
  expect(progressBeyondTarget(withUpdates(noted, { target }))).toEqual([]);
  const again = [...noted, update("2025-03-01", { value: 5 })];
  expect(progressBeyondTarget(withUpdates(again, { target })).map(({ path }) => path[1])).toEqual([2]);
});

test("keeps silent about progress up to the target, and where less is better", () => {
  const updates = [update("2025-01-01", { value: 3 })];
  const lessIsBetter = { target: { ...target, value: 1 }, baseline: { year: 2019, value: 9 } };
  expect(progressBeyondTarget(withUpdates(updates, { target }))).toEqual([]);
  expect(progressBeyondTarget(withUpdates(updates, lessIsBetter))).toEqual([]);
  const left = { target: { value: 2, unit: { sv: "ton CO2e kvar" } } };
  expect(progressBeyondTarget(withUpdates(updates, left))).toEqual([]);
});
