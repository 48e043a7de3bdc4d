import { expect, test } from "vitest";
import type { Update } from "../../schema/commitment.ts";
import type { Commitment, Goal, Period } from "../dataset.ts";
import { makeCollections, makeCommitment, makeGoal, makePeriod } from "../fixtures/factory.ts";
import { findingsOfHistory } from "./append-only.ts";

const update = (date: string, sv = "Vi har kommit en bit på väg."): Update => ({
  date,
  type: "progress",
  statement: { sv },
});
const first = update("2024-06-01");
const second = update("2025-01-01");

const changesFrom = (before: Partial<Commitment>, after: Partial<Commitment>) =>
  findingsOfHistory(
    makeCollections({ commitments: [makeCommitment(before)] }),
    makeCollections({ commitments: [makeCommitment(after)] }),
  ).map(({ rule, path }) => `${rule} ${path.join(".")}`);

test("accepts new updates after the old ones", () => {
  expect(changesFrom({}, { updates: [first] })).toEqual([]);
  expect(changesFrom({ updates: [first] }, { updates: [first, second] })).toEqual([]);
});

test.each<[string, Update[]]>([
  ["rewritten", [update("2024-06-01", "Vi är klara."), second]],
  ["removed", [second]],
  ["moved", [second, first]],
])("refuses a published update that is %s", (_, updates) => {
  expect(changesFrom({ updates: [first, second] }, { updates })).toEqual(["updates-append-only updates.0"]);
});

test("refuses to take all updates away", () => {
  expect(changesFrom({ updates: [first] }, {})).toEqual(["updates-append-only updates.0"]);
});

test("refuses to make old edit links work again", () => {
  expect(changesFrom({ editGeneration: 2 }, { editGeneration: 1 })).toEqual([
    "generation-monotonic editGeneration",
  ]);
  expect(changesFrom({ editGeneration: 2 }, {})).toEqual(["generation-monotonic editGeneration"]);
  expect(changesFrom({ editGeneration: 1 }, { editGeneration: 2 })).toEqual([]);
});

test("refuses to delete a commitment, and accepts a new one", () => {
  const without = makeCollections();
  const withOne = makeCollections({ commitments: [makeCommitment()] });
  expect(findingsOfHistory(withOne, without).map(({ rule }) => rule)).toEqual(["delete-not-allowed"]);
  expect(findingsOfHistory(without, withOne)).toEqual([]);
});

test("refuses to delete a goal, and to make one less without a word of why", () => {
  const held = makeCollections({ goals: [makeGoal()] });
  const [target] = makeGoal().targets;
  if (target === undefined) throw new RangeError("The goal has no target.");
  const lowered = makeGoal({ targets: [{ ...target, reductionPercent: 40 }] });
  const rulesFrom = (goals: readonly Goal[]) =>
    findingsOfHistory(held, makeCollections({ goals })).map(
      ({ rule, collection }) => `${collection} ${rule}`,
    );
  expect(rulesFrom([])).toEqual(["goals delete-not-allowed"]);
  expect(rulesFrom([lowered])).toEqual(["goals weakened-goal"]);
});

test("refuses to delete a closed year, or to rewrite it, and accepts that another is closed", () => {
  const held = makeCollections({ periods: [makePeriod()] });
  const rulesFrom = (periods: readonly Period[]) =>
    findingsOfHistory(held, makeCollections({ periods })).map(
      ({ rule, collection }) => `${collection} ${rule}`,
    );
  expect(rulesFrom([])).toEqual(["periods delete-not-allowed"]);
  expect(rulesFrom([makePeriod({ year: 2023 })])).toEqual(["periods closed-year"]);
  expect(rulesFrom([makePeriod(), makePeriod({ id: "example-year-2025", year: 2025 })])).toEqual([]);
});
