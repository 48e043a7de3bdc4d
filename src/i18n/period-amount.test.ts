import { expect, test } from "vitest";
import { decimalsApart, periodAmount, periodChange } from "./period-amount.ts";

test("writes a year as a name and an amount with its unit", () => {
  expect(periodAmount(2024, "year", "sv")).toBe("2024");
  expect(periodAmount(1200, "tonnes", "en")).toBe("1,200\u00a0tonnes");
});

test("writes so many decimals, three at most, that a difference is seen", () => {
  expect(decimalsApart(1200, 1300)).toEqual({});
  expect(decimalsApart(1200, 1200)).toEqual({});
  expect(decimalsApart(1200.1, 1200.4)).toEqual({ decimals: 1 });
  expect(decimalsApart(1.001, 1.002)).toEqual({ decimals: 3 });
});

test("tells a difference with its sign and unit, between percentages in percentage points", () => {
  expect(periodChange(14, 20, "count", "sv")).toBe("+14");
  expect(periodChange(-0.27, 1.5, "tonnes", "en")).toBe("−0.3\u00a0tonnes");
  // 34.0 % now and 29.8 % then.
  expect(periodChange(4.2, 29.8, "percent", "sv")).toBe("+4,2\u00a0procentenheter");
  // 34.3 % then and 34.0 % now.
  expect(periodChange(-0.273, 34.3, "percent", "sv")).toBe("−0,3\u00a0procentenheter");
});

test("tells a difference with no more decimals than the two are written with", () => {
  // 252 200 ton and 252 334 ton: no decimals beside none.
  expect(periodChange(134.4, 252_200, "tonnes", "sv")).toBe("+134\u00a0ton");
  expect(periodChange(-134.4, 1_200, "tonnes", "sv")).toBe("−134\u00a0ton");
  // 1 200,1 ton and 1 200,4 ton.
  expect(periodChange(0.3, 1_200.1, "tonnes", "sv")).toBe("+0,3\u00a0ton");
  // 1 200 ton and 1 201 ton, though they are less than half a tonne apart.
  expect(periodChange(0.2, 1_200.4, "tonnes", "sv")).toBe("+0,2\u00a0ton");
});

test("tells a difference too small for one decimal with as many as show it", () => {
  expect(periodChange(0.004, 34, "percent", "sv")).toBe("+0,004\u00a0procentenheter");
});
