import { expect, test } from "vitest";
import { valueScale, yearTicks } from "./axis.ts";

test("keeps zero in sight, below and above", () => {
  expect(valueScale([100, 900], 300).domain()[0]).toBe(0);
  expect(valueScale([-40, -10], 300).domain()[1]).toBe(0);
  expect(valueScale([], 300).domain()).toEqual([0, 1]);
});

test("names the years that matter before round ones, never so close that they touch", () => {
  // 40 years in 224 px are 5.6 px a year: 2024 would touch 2030, 34 px away.
  expect(yearTicks(1990, 2030, 224, [2030, 2024])).toEqual([1990, 2000, 2010, 2020, 2030]);
  expect(yearTicks(1990, 2030, 640, [2030, 2024])).toContain(2024);
});

test("steps evenly over the years that matter where a wider step meets them all", () => {
  expect(yearTicks(2027, 2045, 560, [2030, 2035, 2045])).toEqual([2030, 2035, 2040, 2045]);
  expect(yearTicks(2027, 2045, 560, [2030, 2036])).toEqual([
    2028, 2030, 2032, 2034, 2036, 2038, 2040, 2042, 2044,
  ]);
  expect(yearTicks(2027, 2045, 560, [2030, 2033])).toEqual([2028, 2030, 2033, 2036, 2038, 2040, 2042, 2044]);
});

test("names a single year once", () => expect(yearTicks(2023, 2023, 224, [2023])).toEqual([2023]));
