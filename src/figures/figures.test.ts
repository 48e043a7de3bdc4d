import { expect, test } from "vitest";
import {
  makeCommitment,
  makeDataset,
  makeEffect,
  makeGoal,
  makeIndicator,
} from "../dataset/fixtures/factory.ts";
import { figuresOf } from "./figures.ts";

test("reckons each figure once, however often it is asked for", () => {
  const dataset = makeDataset({ commitments: [makeCommitment({ effect: makeEffect() })] });
  const figures = figuresOf(dataset, "2025-01-01");
  const goal = dataset.goals.get("example-goal") ?? makeGoal();
  expect(figures.pathway(goal)).toBe(figures.pathway(goal));
  expect(figures.gap(goal)).toBe(figures.gap(goal));
  expect(figures.totalEffect(2030)).toBe(figures.totalEffect(2030));
  expect(figures.focusAreas()).toBe(figures.focusAreas());
});

test("says nothing of a goal without an indicator", () => {
  const { indicator: _, ...goal } = makeGoal();
  const figures = figuresOf(makeDataset({ goals: [goal] }), "2025-01-01");
  expect(figures.pathway(goal)).toEqual([]);
  expect(figures.gap(goal)).toBeUndefined();
});

test("awaits nothing of an indicator that a later vintage replaced", () => {
  const older = makeIndicator({ id: "older", releaseLagMonths: 6 });
  const newer = makeIndicator({ id: "newer", releaseLagMonths: 6, replaces: "older" });
  const figures = figuresOf(makeDataset({ indicators: [older, newer] }), "2030-01-01");
  expect(figures.indicatorFreshness(older).state).toBe("closed");
  expect(figures.indicatorFreshness(newer).state).toBe("dormant");
});

test("says of each commitment why it is not in the sum", () => {
  const commitments = [
    makeCommitment({ id: "stands", effect: makeEffect() }),
    makeCommitment({ id: "ended", effect: makeEffect(), state: "withdrawn", stateReason: { sv: "Slut" } }),
  ];
  const figures = figuresOf(makeDataset({ commitments }), "2025-06-01");
  expect(figures.notAddedReason("stands")).toBeUndefined();
  expect(figures.notAddedReason("ended")).toBe("withdrawn");
});

test("holds for 10 000 commitments", () => {
  const commitments = Array.from({ length: 10_000 }, (_, index) =>
    makeCommitment({ id: `promise-${String(index)}`, effect: makeEffect() }),
  );
  const figures = figuresOf(makeDataset({ commitments }), "2025-06-01");
  expect(figures.focusAreas()[0]?.activeCommitments).toBe(10_000);
  // Signed 15 January 2024 and every 12 months: late since 16 January 2025.
  expect(figures.freshnessCounts().overdue).toBe(10_000);
  expect(figures.totalEffect(2030).claimed.central).toBe(100_000);
  expect(figures.deadlines().upcoming).toHaveLength(10_001);
  expect(figures.recent()).toHaveLength(200);
});
