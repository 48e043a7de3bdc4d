import { expect, test } from "vitest";
import { ciede2000, contrast, leastDifference } from "./colour.ts";

test("reckons contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

// Pairs 1, 7, 10, 14, 17 and 34 of the test data of Sharma, Wu and Dalal (2005).
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)("tells how different %j and %j look", (one, other, difference) => {
  expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
  expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
});

test("finds black and white 100 apart, and a colour 0 from itself", () => {
  expect(leastDifference("#000000", "#ffffff")).toBeCloseTo(100, 1);
  expect(leastDifference("#196658", "#196658")).toBe(0);
});

test("sees red and green as those do who cannot tell them apart", () => {
  const toMostEyes = 80;
  expect(leastDifference("#d02000", "#708000")).toBeLessThan(toMostEyes / 4);
});
