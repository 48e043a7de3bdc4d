import { expect, test } from "vitest";
import type { Indicator } from "../dataset/dataset.ts";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { goalGap } from "./gap.ts";

type Status = Indicator["observations"][number]["status"];

function series(...values: readonly (readonly [number, number | null, Status?])[]): Indicator {
  return makeIndicator({
    observations: values.map(([year, value, status = value === null ? "missing" : "normal"]) => ({
      year,
      value,
      status,
    })),
  });
}

const steadily = makeGoal({ pathway: { shape: "constant-rate", annualReductionPercent: 16 } });

test("measures how far the outcome is above the pathway", () => {
  const gap = goalGap(steadily, series([2020, 243_604.79], [2024, 252_199.58]));
  expect(gap).toMatchObject({ year: 2024, observed: 252_199.58, sign: "above" });
  // 243 604.79 · 0.84⁴ = 121 283.85; 252 199.58 − 121 283.85 = 130 915.73; 130 915.73 / 121 283.85 = 1.0794
  expect(gap?.allowed).toBeCloseTo(121_283.85, 2);
  expect(gap?.gap).toBeCloseTo(130_915.73, 2);
  expect(gap?.gapPercent).toBeCloseTo(107.94, 2);
});

test("is negative below the pathway", () => {
  // Linear from 100 to 40 in ten years: 94 in 2021.
  const gap = goalGap(makeGoal(), series([2020, 100], [2021, 47]));
  expect(gap).toMatchObject({ allowed: 94, gap: -47, gapPercent: -50, sign: "below" });
});

test("is on the pathway when the difference rounds to no tonnes", () => {
  expect(goalGap(makeGoal(), series([2020, 100], [2021, 94.4]))?.sign).toBe("on");
  expect(goalGap(makeGoal(), series([2020, 100], [2021, 94.6]))?.sign).toBe("above");
});

test("compares nothing in the base year, where the pathway begins at the outcome", () => {
  const atStart = goalGap(makeGoal({ baseYear: 2020 }), series([2019, 105], [2020, 100]));
  expect(atStart).toMatchObject({ year: 2020, observed: 100, sign: "start" });
  expect(atStart?.gap).toBeUndefined();
});

test("tells small numbers apart where the unit is small", () => {
  const perResident = { ...series([2020, 10], [2021, 9.5]), unit: "tonnes-per-resident" as const };
  // Linear from 10 to 4: 9.4 in 2021.
  expect(goalGap(makeGoal(), perResident)?.sign).toBe("above");
});

test("passes over missing years and years outside the pathway", () => {
  const indicator = series([2020, 100], [2022, 90], [2023, null], [2031, 20]);
  expect(goalGap(makeGoal(), indicator)?.year).toBe(2022);
});

const breakYearIn = (indicator: Indicator) => goalGap(makeGoal(), indicator)?.breakYear;

test("knows the year in which the series last changed method between the base year and the outcome", () => {
  expect(breakYearIn(series([2020, 100], [2021, 95, "break"], [2022, 90, "break"], [2023, 85]))).toBe(2022);
  expect(breakYearIn(series([2020, 100], [2021, 95, "break"]))).toBe(2021);
});

test("knows of no change of method in the base year or before, nor after the outcome it tells of", () => {
  expect(breakYearIn(series([2019, 105, "break"], [2020, 100, "break"], [2021, 95]))).toBeUndefined();
  // The pathway ends in 2030: the outcome told of is that of 2022.
  expect(breakYearIn(series([2020, 100], [2022, 90], [2031, 20, "break"]))).toBeUndefined();
});

test("says no per cent where nothing may be emitted", () => {
  const toZero = makeGoal({
    targets: [{ year: 2022, value: 0, kind: "final", status: "adopted", source: "example-source" }],
  });
  expect(goalGap(toZero, series([2020, 100], [2022, 30]))).toMatchObject({
    allowed: 0,
    gap: 30,
    gapPercent: undefined,
  });
});

test("is undefined where the goal has no pathway", () => {
  const { pathway: _, ...goal } = makeGoal();
  expect(goalGap(goal, series([2020, 100]))).toBeUndefined();
});

test("is undefined where nothing is observed within the pathway", () => {
  const goal = makeGoal({ baseYear: 2020, baseValue: 100 });
  expect(goalGap(goal, series([2019, 105]))).toBeUndefined();
});
