import { expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { statusOf, targetAmounts } from "./target-amounts.ts";

const stated = { kind: "final", status: "adopted", source: "a-source" } as const;
const indicator = makeIndicator({ observations: [{ year: 2020, value: 200, status: "normal" }] });

test("takes the cut from the base year's observation", () => {
  const goal = makeGoal({ baseYear: 2020, targets: [{ year: 2030, reductionPercent: 80, ...stated }] });
  // 200 t less 80 percent: 40 t.
  expect(targetAmounts(goal, indicator)).toMatchObject([{ year: 2030, isApproximate: false }]);
  expect(targetAmounts(goal, indicator)[0]?.amount).toBeCloseTo(40);
});

test("takes a stated value as it is, zero and below included, earliest first", () => {
  const goal = makeGoal({
    targets: [
      { year: 2045, value: -5, ...stated },
      { year: 2040, value: 0, approximate: true, ...stated },
    ],
  });
  expect(targetAmounts(goal, indicator)).toEqual([
    { year: 2040, amount: 0, isApproximate: true, significant: 4 },
    { year: 2045, amount: -5, isApproximate: false, significant: 4 },
  ]);
});

test("tells what is the least there may be", () => {
  const goal = makeGoal({ targets: [{ year: 2030, value: 100, comparison: "at-least", ...stated }] });
  expect(targetAmounts(goal, indicator)).toMatchObject([{ amount: 100, isLeast: true }]);
});

test("tells of what the amount itself is too much, and what is counted from the base year", () => {
  const below = makeGoal({ targets: [{ year: 2045, value: 0, comparison: "below", ...stated }] });
  expect(targetAmounts(below, indicator)).toMatchObject([{ amount: 0, isBelow: true }]);
  expect(targetAmounts(below, indicator)[0]?.isFromBase).toBeUndefined();
  const cut = makeGoal({ baseYear: 2020, targets: [{ year: 2030, reductionPercent: 80, ...stated }] });
  expect(targetAmounts(cut, indicator)).toMatchObject([{ isFromBase: true }]);
});

test("claims no more digits than an approximate cut gives, and all of a stated value", () => {
  const about = { approximate: true, ...stated };
  const goal = makeGoal({
    baseYear: 2020,
    targets: [
      { year: 2030, reductionPercent: 80, ...about },
      { year: 2045, value: 12.5, ...about },
    ],
  });
  expect(targetAmounts(goal, indicator).map(({ significant }) => significant)).toEqual([2, 4]);
});

test("leaves out a target without a number", () => {
  expect(targetAmounts(makeGoal({ targets: [{ year: 2045, ...stated }] }), indicator)).toEqual([]);
});

test("is as firm as its last target in force, and lapsed where all have", () => {
  const statusWith = (...statuses: readonly ("adopted" | "declared" | "lapsed")[]) =>
    statusOf(
      makeGoal({
        targets: statuses.map((status, index) => ({ year: 2030 + index, value: 0, ...stated, status })),
      }),
    );
  expect(statusWith("adopted", "declared", "lapsed")).toBe("declared");
  expect(statusWith("lapsed", "lapsed")).toBe("lapsed");
  expect(statusWith()).toBeUndefined();
});
