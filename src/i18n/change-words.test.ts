import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import { latestChange } from "../figures/series-change.ts";
import type { Unit } from "../schema/indicator.ts";
import { changeText, differenceText } from "./change-words.ts";

function told(before: number, after: number, unit: Unit, language: "sv" | "en" = "sv"): string {
  const observations = [before, after].map((value, index) => ({
    year: 2023 + index,
    value,
    status: "normal" as const,
  }));
  const change = latestChange(makeIndicator({ unit, observations }));
  if (change === undefined) throw new Error("two years have a change");
  return changeText(change, unit, language).replaceAll("\u00a0", " ");
}

test("tells a change in percent of what was", () => {
  // 224 147 to 252 200: 28 053 of 224 147 is 12.5 %.
  expect(told(224_147, 252_200, "tonnes")).toBe("+12,5 %");
});

test("tells a change between two percentages in percentage points", () => {
  // 59.9 % to 55.2 % is 4.7 points less, though 7.8 % less of it.
  expect(told(59.9, 55.2, "percent")).toBe("−4,7 procentenheter");
  expect(told(54.2, 55.2, "percent", "en")).toBe("+1 percentage point");
  expect(told(55.2, 54.2, "percent")).toBe("−1 procentenhet");
});

test("tells a change in the series' own unit where either value is below zero or the first is zero", () => {
  // 8 038 to −22 990: −31 028. In percent it would be −386, of which nobody is wiser.
  expect(told(8038, -22_990, "tonnes")).toBe("−31 030 ton");
  expect(told(-23_292, -22_990, "tonnes")).toBe("+302 ton");
  expect(told(0, 5, "sek")).toBe("+5 kronor");
});

test("tells how far apart two percentages are in percentage points, and other amounts in their unit", () => {
  const apart = (difference: number, unit: Unit) =>
    differenceText(difference, unit, "sv", { significant: 4 }).replaceAll("\u00a0", " ");
  expect(apart(18, "percent")).toBe("18 procentenheter");
  expect(apart(41_234, "tonnes")).toBe("41 230 ton");
  expect(apart(1.25, "tonnes-per-resident")).toBe("1,3 ton per invånare");
});
