import { expect, test } from "vitest";
import { breaksBetween } from "./breaks.ts";
import { makeIndicator } from "./fixtures/factory.ts";

const series = makeIndicator({
  observations: [
    { year: 2023, value: 80, status: "break" },
    { year: 2020, value: 100, status: "break" },
    { year: 2021, value: 95, status: "break" },
    { year: 2022, value: 90, status: "normal" },
  ],
});

test("finds the changes of method after one year and up to another, in order of time", () => {
  expect(breaksBetween(series, 2020, 2023)).toEqual([2021, 2023]);
  // Of the first year's own method are the years that follow it.
  expect(breaksBetween(series, 2021, 2022)).toEqual([]);
  expect(breaksBetween(series, 2022, 2023)).toEqual([2023]);
});
