import { expect, test } from "vitest";
import type { Goal } from "../dataset.ts";
import { makeCommitment, makeGoal, makeIndicator } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { baseValueObservation, baseYearObserved, pandemicBaseYear } from "./goal-base.ts";

const contextWith = (keys: Partial<Goal>) => contextOf({ goals: [makeGoal(keys)] });

// The factory's series has 100 t in 2020.
test.each([99, 101, 100_000])("refuses a base value of %i t where the series has 100 t", (baseValue) => {
  const [found] = baseValueObservation(contextWith({ baseValue }));
  expect(found).toMatchObject({ path: ["baseValue"], details: { found: baseValue, limit: 100 } });
});

test.each([100, 99.4, 100.9])("accepts a base value of %d t where the series has 100 t", (baseValue) => {
  expect(baseValueObservation(contextWith({ baseValue }))).toEqual([]);
});

test("compares other units than tonnes to the third decimal", () => {
  const indicators = [makeIndicator({ unit: "tonnes-per-resident" })];
  const goals = [makeGoal({ baseValue: 100.01 })];
  expect(baseValueObservation(contextOf({ goals, indicators }))).toHaveLength(1);
});

test("refuses a base year without a value in the series", () => {
  expect(placesOf(baseYearObserved(contextWith({ baseYear: 2019 })))).toEqual([
    "goals/example-goal baseYear",
  ]);
  const indicators = [makeIndicator({ observations: [{ year: 2020, value: null, status: "missing" }] })];
  expect(baseYearObserved(contextOf({ indicators }))).toHaveLength(1);
});

test("accepts a base year of a goal without indicator", () => {
  expect(baseYearObserved(contextWith({ baseYear: 1990, indicator: undefined }))).toEqual([]);
});

test("warns of a base year in the pandemic, unless a note speaks of it", () => {
  expect(pandemicBaseYear(contextWith({ baseYear: 2020 }))).toHaveLength(1);
  expect(pandemicBaseYear(contextWith({ baseYear: 2022 }))).toEqual([]);
  const baseYearNote = { sv: "Valt trots pandemin." };
  expect(pandemicBaseYear(contextWith({ baseYear: 2020, baseYearNote }))).toEqual([]);
});

test("warns of a commitment's baseline in the pandemic", () => {
  const commitments = [makeCommitment({ baseline: { year: 2021, value: 3 } })];
  expect(placesOf(pandemicBaseYear(contextOf({ goals: [], commitments })))).toEqual([
    "commitments/example-commitment baseline.year",
  ]);
});
