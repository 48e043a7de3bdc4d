import { expect, test } from "vitest";
import {
  makeCommitment,
  makeDataset,
  makeEffect,
  makeGoal,
  makeIndicator,
} from "../../dataset/fixtures/factory.ts";
import { goalEffects } from "./goal-effects.ts";
import { commitmentFile } from "./testing.ts";
import { withFiles } from "./with-files.ts";

const target = { kind: "interim", status: "adopted", source: "example-source" } as const;
const goals = [
  makeGoal({
    targets: [
      { ...target, year: 2030, reductionPercent: 60 },
      { ...target, year: 2045, reductionPercent: 100 },
    ],
  }),
  makeGoal({ id: "another-goal" }),
  makeGoal({ id: "goal-in-words", targets: [], indicator: undefined }),
];
const held = makeCommitment({ effect: makeEffect() });
const main = makeDataset({ goals, indicators: [makeIndicator()], commitments: [held] });

function effectsOf(file: ReturnType<typeof commitmentFile>, today = "2025-03-01") {
  const effects = goalEffects(main, withFiles(main, [file]), [file], today);
  return effects.map(({ goal, year, before, after }) => [goal.id, year, before.central, after.central]);
}

test.each([
  ["2025-03-01", 2030],
  ["2030-12-31", 2030],
  ["2031-01-01", 2045],
  ["2046-01-01", 2045],
])("reckons on %s for the target of %i", (today, year) => {
  expect(effectsOf(commitmentFile({}, {}), today)[0]?.[1]).toBe(year);
});

test("tells of the goal that a commitment leaves, of the one it comes to, and of none without a year", () => {
  expect(effectsOf(commitmentFile({ goals: ["another-goal", "goal-in-words"] }, {}))).toEqual([
    ["example-goal", 2030, 10, 0],
    ["another-goal", 2030, 0, 10],
  ]);
});
