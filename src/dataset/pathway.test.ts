import fc from "fast-check";
import { expect, test } from "vitest";
import type { Goal } from "./dataset.ts";
import { makeGoal, makeIndicator } from "./fixtures/factory.ts";
import { allowedIn, goalPathway } from "./pathway.ts";

type Targets = Goal["targets"];
type Target = Targets[number];

function target(year: number, keys: Partial<Target>): Target {
  return { year, kind: "final", status: "adopted", source: "example-source", ...keys };
}

function base(value: number) {
  return makeIndicator({ observations: [{ year: 2020, value, status: "normal" }] });
}

function rounded(goal: Goal, value: number): number[] {
  return goalPathway(goal, base(value)).map(({ amount }) => Number(amount.toFixed(1)));
}

test("falls by the goal's own rate each year", () => {
  const goal = makeGoal({ pathway: { shape: "constant-rate", annualReductionPercent: 16 } });
  const pathway = goalPathway(goal, base(243_604.79));
  expect(pathway[0]).toEqual({ year: 2020, amount: 243_604.79 });
  // 243 604.79 · 0.84⁴ = 243 604.79 · 0.497 871 36
  expect(allowedIn(pathway, 2024)).toBeCloseTo(121_283.85, 2);
  expect(pathway.at(-1)?.year).toBe(2030);
});

test("solves the constant rate from the target", () => {
  const goal = makeGoal({
    targets: [target(2022, { reductionPercent: 75 })],
    pathway: { shape: "constant-rate" },
  });
  // 100 to 25 in two years: half each year.
  expect(rounded(goal, 100)).toEqual([100, 50, 25]);
});

test("solves one constant rate for each stretch between targets", () => {
  const goal = makeGoal({
    targets: [target(2022, { value: 25 }), target(2024, { value: 1 })],
    pathway: { shape: "constant-rate" },
  });
  // 100 to 25: times 1/2. 25 to 1: times 1/5.
  expect(rounded(goal, 100)).toEqual([100, 50, 25, 5, 1]);
});

test("draws straight lines from target to target", () => {
  const goal = makeGoal({
    targets: [target(2024, { value: 10 }), target(2022, { reductionPercent: 40 })],
    pathway: { shape: "linear" },
  });
  // 100 to 60: 20 a year. 60 to 10: 25 a year.
  expect(rounded(goal, 100)).toEqual([100, 80, 60, 35, 10]);
});

test("holds a level until the next target when stepwise", () => {
  const goal = makeGoal({
    targets: [target(2022, { value: 60 }), target(2024, { value: 10 })],
    pathway: { shape: "stepwise" },
  });
  expect(rounded(goal, 100)).toEqual([100, 100, 60, 60, 10]);
});

test("runs through zero to a negative target", () => {
  const goal = makeGoal({ targets: [target(2022, { value: -20 })], pathway: { shape: "linear" } });
  expect(rounded(goal, 100)).toEqual([100, 40, -20]);
});

test("reaches zero and counts a target below zero as zero", () => {
  const goal = makeGoal({ targets: [target(2021, { value: 0, comparison: "below" })] });
  expect(rounded(goal, 100)).toEqual([100, 0]);
});

test("refuses a constant rate to zero", () => {
  const goal = makeGoal({ targets: [target(2030, { value: 0 })], pathway: { shape: "constant-rate" } });
  expect(() => goalPathway(goal, base(100))).toThrow(RangeError);
});

test("refuses a goal whose base year is not observed", () => {
  expect(() => goalPathway(makeGoal({ baseYear: 1990 }), base(100))).toThrow(RangeError);
});

test("refuses a goal whose targets all lie before its base year", () => {
  expect(() => goalPathway(makeGoal({ targets: [target(2020, { value: 1 })] }), base(100))).toThrow(
    RangeError,
  );
});

test("uses the goal's own base value where the series begins later", () => {
  const goal = makeGoal({ baseYear: 2018, baseValue: 120, targets: [target(2020, { value: 100 })] });
  expect(rounded(goal, 100)).toEqual([120, 110, 100]);
});

test("draws nothing for a goal without base year or pathway", () => {
  const { baseYear: _year, ...withoutBase } = makeGoal();
  const { pathway: _pathway, ...withoutPathway } = makeGoal();
  expect(goalPathway(withoutBase, base(100))).toEqual([]);
  expect(goalPathway(withoutPathway, base(100))).toEqual([]);
});

test("covers every year once and never rises where each target is lower than the one before", () => {
  const shapes = fc.constantFrom("linear", "constant-rate", "stepwise");
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(shapes, cuts, fc.integer({ min: 1, max: 10 }), (shape, percents, spacing) => {
      const targets = percents
        .sort((a, b) => a - b)
        .map((reductionPercent, index) => target(2020 + spacing * (index + 1), { reductionPercent }));
      const pathway = goalPathway(makeGoal({ targets, pathway: { shape } }), base(1000));
      const last = 2020 + spacing * targets.length;
      expect(pathway.map(({ year }) => year)).toEqual(
        Array.from({ length: last - 2019 }, (_, index) => 2020 + index),
      );
      pathway.slice(1).forEach(({ amount }, index) => {
        expect(amount).toBeLessThanOrEqual((pathway[index]?.amount ?? Number.NaN) + 1e-9);
      });
    }),
  );
});

test("leads through targets in force only, and nowhere where none is", () => {
  const lapsed = target(2021, { reductionPercent: 90, status: "lapsed" });
  const goal = makeGoal({
    targets: [lapsed, target(2024, { reductionPercent: 80 })],
    pathway: { shape: "linear" },
  });
  // 100 to 20 in four years: 20 a year.
  expect(rounded(goal, 100)).toEqual([100, 80, 60, 40, 20]);
  expect(rounded(makeGoal({ targets: [lapsed], pathway: { shape: "linear" } }), 100)).toEqual([]);
});
