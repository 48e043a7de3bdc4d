import { expect, test } from "vitest";
import { betterDirection, isPartOfTarget } from "./target-direction.ts";

const vans = { value: 12, unit: { sv: "elbilar" } };

test.each([
  ["towards a target above where it began", vans, 1, "more"],
  ["towards a target below where it began", vans, 40, "less"],
  ["without a beginning", vans, undefined, "more"],
  ["of emissions without a beginning", { value: 12, unit: { sv: "ton CO₂e" } }, undefined, undefined],
] as const)("tells %s which way is better", (_, target, began, better) => {
  const baseline = began === undefined ? undefined : { year: 2024, value: began };
  expect(betterDirection(target, baseline)).toBe(better);
  expect(isPartOfTarget({ target, baseline })).toBe(better === "more");
});

test("has no part of a target that is not there", () => {
  expect(isPartOfTarget({ target: undefined, baseline: { year: 2024, value: 1 } })).toBe(false);
});
