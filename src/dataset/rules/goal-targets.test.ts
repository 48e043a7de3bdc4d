import { expect, test } from "vitest";
import type { Target } from "../../schema/goal.ts";
import type { Goal } from "../dataset.ts";
import { makeGoal, makeIndicator } from "../fixtures/factory.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import {
  pathwayNeedsBase,
  pathwayNeedsTarget,
  shareForPercent,
  targetAfterBase,
  targetNumber,
  targetOfRising,
  targetsInOrder,
} from "./goal-targets.ts";

const contextWith = (keys: Partial<Goal>) => contextOf({ goals: [makeGoal(keys)] });
const target = (year: number, keys: Partial<Target> = { reductionPercent: 60 }): Target => ({
  year,
  kind: "final",
  status: "adopted",
  source: "example-source",
  ...keys,
});

test("refuses a target that is both a cut and a value", () => {
  const targets = [target(2030, { reductionPercent: 60, value: 40 })];
  expect(placesOf(targetNumber(contextWith({ targets })))).toEqual(["goals/example-goal targets.0.value"]);
});

test("asks a target without a number for a note", () => {
  expect(placesOf(targetNumber(contextWith({ targets: [target(2030, {})] })))).toEqual([
    "goals/example-goal targets.0",
  ]);
  const noted = target(2030, { note: { sv: "Källan anger inget tal." } });
  expect(targetNumber(contextWith({ targets: [noted] }))).toEqual([]);
});

test("asks whether what a series is to rise to is the least, where the target does not say", () => {
  const rising = (keys: Partial<Target>) =>
    contextOf({
      goals: [makeGoal({ targets: [target(2030, keys)] })],
      indicators: [makeIndicator({ desiredDirection: "up" })],
    });
  expect(placesOf(targetOfRising(rising({ value: 100 })))).toEqual(["goals/example-goal targets.0.value"]);
  expect(targetOfRising(rising({ value: 100, comparison: "at-least" }))).toEqual([]);
  expect(targetOfRising(contextWith({ targets: [target(2030, { value: 100 })] }))).toEqual([]);
});

test("asks the same where neither the series nor the target says which way, unless it is of emissions or has a pathway", () => {
  const placesIn = (goal: Partial<Goal>, series: Parameters<typeof makeIndicator>[0]) =>
    placesOf(
      targetOfRising(
        contextOf({
          goals: [makeGoal({ pathway: undefined, targets: [target(2030, { value: 40 })], ...goal })],
          indicators: [makeIndicator(series)],
        }),
      ),
    );
  expect(placesIn({}, { unit: "percent" })).toEqual(["goals/example-goal targets.0.value"]);
  expect(
    placesIn({ targets: [target(2030, { value: 40, comparison: "at-most" })] }, { unit: "percent" }),
  ).toEqual([]);
  expect(placesIn({}, { unit: "percent", desiredDirection: "down" })).toEqual([]);
  expect(placesIn({}, { unit: "tonnes-per-resident" })).toEqual([]);
  expect(placesIn({ pathway: { shape: "linear" } }, { unit: "percent" })).toEqual([]);
});

test("accepts a target of zero and below", () => {
  const targets = [target(2030, { value: 0 }), target(2045, { value: -10 })];
  expect(targetNumber(contextWith({ targets }))).toEqual([]);
});

test("asks whether a cut of less than one per cent is a share, unless a note says that it is none", () => {
  const note = { sv: "Så lite är det.", en: "It is as little." };
  const targets = [
    target(2030, { reductionPercent: 0.7 }),
    target(2035, { reductionPercent: 0.9, note }),
    target(2045, { reductionPercent: 85 }),
  ];
  const found = shareForPercent(contextWith({ targets }));
  expect(placesOf(found)).toEqual(["goals/example-goal targets.0.reductionPercent"]);
  expect(found.map((one) => sentenceOf(one, "sv"))).toEqual([
    '"reductionPercent" (Minskning i procent) är 0,7 procent. Menade du 70? Procent skrivs som tal från 0 till 100. Stämmer det, så säg det i note.',
  ]);
});

test("accepts a cut of nothing, of one per cent and of all", () => {
  const targets = [0, 1, 100].map((reductionPercent, index) => target(2030 + index, { reductionPercent }));
  expect(shareForPercent(contextWith({ targets }))).toEqual([]);
});

test("refuses a target in the base year or before", () => {
  expect(placesOf(targetAfterBase(contextWith({ baseYear: 2030 })))).toEqual([
    "goals/example-goal targets.0.year",
  ]);
});

test.each([2030, 2025])("refuses a target for %i after one for 2030", (year) => {
  const targets = [target(2030), target(year)];
  expect(placesOf(targetsInOrder(contextWith({ targets })))).toEqual(["goals/example-goal targets.1.year"]);
});

test.each([{ baseYear: undefined }, { indicator: undefined }])("refuses a pathway with %o", (keys) => {
  expect(placesOf(pathwayNeedsBase(contextWith(keys)))).toEqual(["goals/example-goal pathway"]);
});

test("asks neither base year nor indicator of a goal without pathway", () => {
  const context = contextWith({ pathway: undefined, baseYear: undefined, indicator: undefined });
  expect(pathwayNeedsBase(context)).toEqual([]);
});

test.each<[string, Partial<Goal>]>([
  ["no-target", { targets: [] }],
  ["no-number", { targets: [target(2030, {})] }],
  ["at-least", { targets: [target(2030, { value: 100, comparison: "at-least" })] }],
  ["zero", { pathway: { shape: "constant-rate" }, targets: [target(2045, { value: 0 })] }],
  ["zero", { pathway: { shape: "constant-rate" }, targets: [target(2045, { reductionPercent: 100 })] }],
  ["zero", { pathway: { shape: "constant-rate" }, targets: [target(2045, { value: 5 })], baseValue: 0 }],
])("refuses a pathway that leads nowhere: %s", (fault, keys) => {
  expect(pathwayNeedsTarget(contextWith(keys))[0]?.details?.found).toBe(fault);
});

test("refuses to solve a constant rate from a base year observed at zero", () => {
  const observations = [{ year: 2020, value: 0, status: "normal" } as const];
  const goals = [makeGoal({ pathway: { shape: "constant-rate" }, targets: [target(2030, { value: 5 })] })];
  const context = contextOf({ goals, indicators: [makeIndicator({ observations })] });
  expect(pathwayNeedsTarget(context)[0]?.details?.found).toBe("zero");
});

test("accepts a constant rate of its own towards zero, and a straight line to it", () => {
  const targets = [target(2045, { value: 0 })];
  const ownRate = { shape: "constant-rate", annualReductionPercent: 16 } as const;
  expect(pathwayNeedsTarget(contextWith({ targets, pathway: ownRate }))).toEqual([]);
  expect(pathwayNeedsTarget(contextWith({ targets }))).toEqual([]);
});
