import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import type { Observation } from "../schema/indicator.ts";
import { observedRuns } from "./indicator-series.ts";

function runs(...observations: readonly (readonly [number, number | null, Observation["status"]?])[]) {
  const indicator = makeIndicator({
    observations: observations.map(([year, value, status = "normal"]) => ({ year, value, status })),
  });
  return observedRuns(indicator).map((run) => run.map(({ year }) => year));
}

test("breaks the line where a year is marked as missing", () => {
  expect(runs([2020, 9], [2021, null, "missing"], [2022, 8], [2023, 7])).toEqual([[2020], [2022, 2023]]);
});

test("keeps the line over years that were never observed", () => {
  expect(runs([2000, 9], [1990, 12], [2005, 8])).toEqual([[1990, 2000, 2005]]);
});

test("begins a new line where the series broke", () => {
  expect(runs([2020, 9], [2021, 5, "break"], [2022, 4])).toEqual([[2020], [2021, 2022]]);
});

test("is empty where nothing is observed", () => {
  expect(runs([2020, null, "missing"])).toEqual([]);
});
