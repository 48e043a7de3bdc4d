import { expect, test } from "vitest";
import { decimalsApart, periodAmount } from "./period-amount.ts";

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
