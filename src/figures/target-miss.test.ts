import { expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import type { Goal } from "../dataset/dataset.ts";
import { goalPathway } from "../dataset/pathway.ts";
import { targetAmounts } from "./target-amounts.ts";
import { targetMisses } from "./target-miss.ts";

const stated = { kind: "final", status: "adopted", source: "a-source" } as const;
const indicator = makeIndicator({ observations: [{ year: 2020, value: 100_000, status: "normal" }] });
const missesOf = (pathway: Goal["pathway"], approximate: boolean, reductionPercent = 80) => {
  const goal = makeGoal({
    baseYear: 2020,
    pathway,
    targets: [{ year: 2030, reductionPercent, approximate, ...stated }],
  });
  return targetMisses(goal, goalPathway(goal, indicator), targetAmounts(goal, indicator));
};

test("tells where a yearly rate ends beside its target", () => {
  // 100 000 · 0.84^10 = 17 490 t; the target is 20 000 t.
  const [miss, ...others] = missesOf({ shape: "constant-rate", annualReductionPercent: 16 }, true);
  expect(miss?.allowed).toBeCloseTo(17_490, -1);
  expect(miss).toMatchObject({ target: { year: 2030 }, annualReductionPercent: 16 });
  expect(others).toEqual([]);
});

/** Whether a pathway that allows so much in the target's year misses it. */
const isMissed = (amount: number, significant: number, allowed: number) => {
  const goal = makeGoal({ pathway: { shape: "constant-rate", annualReductionPercent: 5 } });
  const target = { year: 2030, amount, isApproximate: significant < 4, significant };
  return targetMisses(goal, [{ year: 2030, amount: allowed }], [target]).length === 1;
};

test("counts a difference as one from half of the target's last written digit", () => {
  // "About 90 000" is written in thousands, whatever its first digit is: 500 t to each side.
  expect(isMissed(90_000, 2, 85_600)).toBe(true);
  expect(isMissed(90_000, 2, 89_400)).toBe(true);
  expect(isMissed(90_000, 2, 89_600)).toBe(false);
  // Four digits of 99 990 are tens: 5 t to each side.
  expect(isMissed(99_990, 4, 99_945)).toBe(true);
  expect(isMissed(99_990, 4, 99_986)).toBe(false);
  // 89 996 and 90 004 are both written 90 000.
  expect(isMissed(89_996, 4, 90_004)).toBe(false);
  // 9 999.6 in two digits is 10 000, which is written in thousands.
  expect(isMissed(9999.6, 2, 10_400)).toBe(false);
  // Small amounts have one decimal, and zero is no less exact: 4.9 and 4.93 are written alike.
  expect(isMissed(4.9, 4, 4.93)).toBe(false);
  expect(isMissed(4.9, 4, 4.8)).toBe(true);
  expect(isMissed(0, 4, 0.04)).toBe(false);
  expect(isMissed(0, 4, 3)).toBe(true);
});

test("passes over a difference finer than the target is stated", () => {
  // 100 000 · 0.8509^10 = 19 896 t: 104 t from 20 000 t, which "about" does not tell apart and an exact target does.
  const rate = { shape: "constant-rate", annualReductionPercent: 14.91 } as const;
  expect(missesOf(rate, true)).toEqual([]);
  expect(missesOf(rate, false)).toHaveLength(1);
});

test("tells a rate that can never reach a target of zero", () => {
  expect(missesOf({ shape: "constant-rate", annualReductionPercent: 16 }, false, 100)).toHaveLength(1);
});

test("finds none where the pathway is solved from the targets", () => {
  expect(missesOf({ shape: "constant-rate" }, false)).toEqual([]);
  expect(missesOf({ shape: "linear" }, false)).toEqual([]);
});
