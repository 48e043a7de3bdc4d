import { expect, test } from "vitest";
import type { Goal } from "../dataset/dataset.ts";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import type { Observation } from "../schema/indicator.ts";
import { targetDistance } from "./target-distance.ts";

type Target = Goal["targets"][number];

const stated = { kind: "final", status: "adopted", source: "example-source" } as const;
const least = (year: number, value: number, keys: Partial<Target> = {}): Target => ({
  ...{ year, value, comparison: "at-least", ...stated },
  ...keys,
});
const goalOf = (...targets: readonly Target[]) => makeGoal({ pathway: undefined, targets: [...targets] });
type Seen = readonly [year: number, value: number | null, status?: Observation["status"]];
const seriesOf = (...seen: readonly Seen[]) =>
  makeIndicator({
    unit: "percent",
    observations: seen.map(([year, value, status = value === null ? "missing" : "normal"]) => ({
      year,
      value,
      status,
    })),
  });
const distanceOf = (target: Target, ...seen: readonly Seen[]) =>
  targetDistance(goalOf(target), seriesOf(...seen));

test("reckons what is left to the least there may be, from the latest year with a value", () => {
  // 80 − 62 = 18.
  expect(distanceOf(least(2030, 80), [2023, 60], [2024, 62], [2025, null])).toMatchObject({
    outcome: { year: 2024, value: 62 },
    target: { year: 2030, amount: 80, isLeast: true },
    left: 18,
    isReached: false,
  });
});

test("has nothing left where the outcome is at the least there may be, or above", () => {
  expect(distanceOf(least(2030, 80), [2024, 80])).toMatchObject({ left: 0, isReached: true });
  expect(distanceOf(least(2030, 80), [2024, 82.5])).toMatchObject({ left: 0, isReached: true });
});

test("reckons what is left to the most there may be", () => {
  const most = least(2030, 40, { comparison: undefined });
  expect(distanceOf(most, [2024, 62])).toMatchObject({ left: 22, isReached: false });
  expect(distanceOf(most, [2024, 40])).toMatchObject({ left: 0, isReached: true });
  // 200 less 80 per cent is 40, which machines reckon to 39.99999999999999.
  const cut = { ...stated, year: 2030, reductionPercent: 80 };
  expect(distanceOf(cut, [2020, 200], [2024, 40])).toMatchObject({ left: 0, isReached: true });
});

test("is not below a value at the value itself", () => {
  const below = least(2045, 0, { comparison: "below" });
  expect(distanceOf(below, [2024, 0])).toMatchObject({ left: 0, isReached: false });
  expect(distanceOf(below, [2024, -1])).toMatchObject({ left: 0, isReached: true });
});

test("takes the target of the outcome's year or the next after it, of those in force; else the last", () => {
  const goal = goalOf(
    least(2045, 100),
    least(2030, 80),
    least(2027, 75, { status: "lapsed" }),
    least(2025, 70),
  );
  const yearAt = (year: number) => targetDistance(goal, seriesOf([year, 62]))?.target.year;
  expect([2024, 2025, 2026, 2031, 2046].map(yearAt)).toEqual([2025, 2025, 2030, 2045, 2045]);
});

test("counts from an approximate target in no more digits than it has", () => {
  const about = { ...stated, year: 2030, reductionPercent: 51.3, approximate: true };
  // 200 less 51.3 per cent is 97.4, about 97: 150 is 53 above.
  expect(distanceOf(about, [2020, 200], [2024, 150])?.left).toBe(53);
});

test("knows of a change of method since the base year, where the target is counted from it", () => {
  const seen: readonly Seen[] = [
    [2020, 50],
    [2022, 60, "break"],
    [2024, 62],
  ];
  expect(distanceOf({ ...stated, year: 2030, reductionPercent: 80 }, ...seen)?.breakYear).toBe(2022);
  expect(distanceOf(least(2030, 80), ...seen)?.breakYear).toBeUndefined();
});

test("is undefined where nothing is observed, or no standing target has a number", () => {
  expect(distanceOf(least(2030, 80), [2024, null])).toBeUndefined();
  expect(distanceOf({ ...stated, year: 2030 }, [2024, 62])).toBeUndefined();
  expect(distanceOf(least(2030, 80, { status: "lapsed" }), [2024, 62])).toBeUndefined();
});
