import { expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import type { Goal } from "../dataset/dataset.ts";
import { goalPathway } from "./pathway.ts";
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

test("passes over a difference finer than the target is stated", () => {
  // 100 000 · 0.85^10 = 19 687 t: 1.6 % from 20 000 t, which "about" does not tell apart and an exact target does.
  const rate = { shape: "constant-rate", annualReductionPercent: 15 } as const;
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
