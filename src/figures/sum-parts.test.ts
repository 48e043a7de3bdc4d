import { expect, test } from "vitest";
import {
  makeCommitment,
  makeDataset,
  makeEffect,
  makeGoal,
  makeIndicator,
} from "../dataset/fixtures/factory.ts";
import type { Effect } from "../schema/effect.ts";
import type { Indicator } from "../schema/indicator.ts";
import { totalEffect } from "./effect.ts";
import { sumParts } from "./sum-parts.ts";

const promise = (id: string, goals: string[], central: number, keys: Partial<Effect> = {}) =>
  makeCommitment({
    id,
    goals,
    start: "2024-12-31",
    due: "2028-12-31",
    effect: makeEffect({ tonnesPerYear: { low: 0, central, high: 2 * central }, ...keys }),
  });

function partsWith(kind: Indicator["kind"]) {
  const goal = makeGoal();
  const dataset = makeDataset({
    goals: [goal, makeGoal({ id: "other-goal" })],
    indicators: [makeIndicator({ kind })],
    commitments: [
      promise("vans", [goal.id, "other-goal"], 10, { scopes: [1] }),
      promise("flights", ["other-goal"], 20, { scopes: [3] }),
      promise("food", [goal.id], 40, { scopes: [2, 3] }),
      promise("short-lived", [goal.id], 80, { lifetimeYears: 1, scopes: [3] }),
    ],
  });
  return sumParts(dataset, goal, totalEffect(dataset, 2030));
}

test("tells the part promised for the goal, and the part that is scope 3 alone", () => {
  // In 2030 the short-lived one has ended. 10 + 20 + 40 t; to the goal 10 + 40; scope 3 alone 20.
  expect(partsWith("territorial")).toEqual({
    all: { count: 3, tonnes: 70 },
    named: { count: 2, tonnes: 50 },
    outside: { count: 1, tonnes: 20 },
  });
});

test("counts each commitment with what it saves that year", () => {
  const goal = makeGoal();
  const dataset = makeDataset({ goals: [goal], commitments: [promise("vans", [goal.id], 1461)] });
  // 730 of the 1 461 days from start to due have passed on 31 December 2026.
  expect(sumParts(dataset, goal, totalEffect(dataset, 2026)).named.tonnes).toBeCloseTo(730, 9);
});

test("does not ask what is outside where emissions are not those within the municipality", () => {
  expect(partsWith("consumption").outside).toBeUndefined();
});
