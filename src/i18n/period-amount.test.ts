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

test("tells a difference with its sign, between percentages in percentage points", () => {
  expect(periodChange(14, "count", "sv")).toBe("+14");
  expect(periodChange(-0.27, "tonnes", "en")).toBe("−0.3");
  // 34.0 % now and 29.8 % then.
  expect(periodChange(4.2, "percent", "sv")).toBe("+4,2\u00a0procentenheter");
  // 34.3 % then and 34.0 % now.
  expect(periodChange(-0.273, "percent", "sv")).toBe("−0,3\u00a0procentenheter");
});

test("tells a difference too small for one decimal with as many as show it", () => {
  expect(periodChange(0.004, "percent", "sv")).toBe("+0,004\u00a0procentenheter");
});
