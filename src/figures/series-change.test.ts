import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import type { Observation } from "../schema/indicator.ts";
import { latestChange, longestChange } from "./series-change.ts";

function series(...observations: readonly (readonly [number, number | null, Observation["status"]?])[]) {
  return makeIndicator({
    observations: observations.map(([year, value, status = "normal"]) => ({ year, value, status })),
  });
}

test("compares the two latest years", () => {
  // 95 to 90: −5 of 95 is −5.26 %.
  const change = latestChange(series([2020, 100], [2021, 95], [2022, 90]));
  expect(change).toMatchObject({ from: { year: 2021 }, to: { year: 2022 }, change: -5, isAdjacent: true });
  expect(change?.changePercent).toBeCloseTo(-5.263, 3);
});

test("says when a year is missing between the two latest", () => {
  const change = latestChange(series([2020, 100], [2021, null, "missing"], [2022, 120]));
  expect(change).toMatchObject({ change: 20, changePercent: 20, isAdjacent: false });
});

test("says when the series broke on the way", () => {
  expect(latestChange(series([2020, 100], [2021, 95, "break"]))?.crossesBreak).toBe(true);
  expect(latestChange(series([2020, 100, "break"], [2021, 95]))?.crossesBreak).toBe(false);
});

test("says no per cent of zero", () => {
  expect(latestChange(series([2020, 0], [2021, 5]))).toMatchObject({ change: 5, changePercent: undefined });
});

test("is undefined with one observed year", () => {
  expect(latestChange(series([2020, 100], [2021, null, "missing"]))).toBeUndefined();
});

test("compares the first year with the latest", () => {
  // 100 to 75: −25 %.
  const indicator = series([1990, 100], [2010, 90], [2024, 75]);
  expect(longestChange(indicator)).toMatchObject({ change: -25, changePercent: -25, isAdjacent: false });
});

test("compares no further back than to the year the series last changed method", () => {
  // 80 to 60: −25 %. From 1990 it would have been −40 %.
  const indicator = series([1990, 100], [2000, 90, "break"], [2010, 80, "break"], [2024, 60]);
  expect(longestChange(indicator)).toMatchObject({
    from: { year: 2010 },
    changePercent: -25,
    crossesBreak: false,
  });
});

test("compares nothing where only one year compares", () => {
  expect(longestChange(series([2024, 75]))).toBeUndefined();
  expect(longestChange(series([1990, 100], [2024, 75, "break"]))).toBeUndefined();
});
