import { expect, test } from "vitest";
import type { Goal } from "../dataset/dataset.ts";
import { makeDataset, makeGoal } from "../dataset/fixtures/factory.ts";
import { goalChain, type GoalNode, goalLevels, goalTree } from "./goal-levels.ts";

function drawn(nodes: readonly GoalNode[]): string {
  return nodes
    .map(({ goal, children }) => (children.length > 0 ? `${goal.id}(${drawn(children)})` : goal.id))
    .join(" ");
}

const goals: readonly Goal[] = [
  makeGoal({ id: "company", level: "organisation", contributesTo: "town" }),
  makeGoal({ id: "town", level: "local", contributesTo: "country" }),
  makeGoal({ id: "world", level: "global" }),
  makeGoal({ id: "country", level: "national", contributesTo: "world" }),
  makeGoal({ id: "town-food", level: "local", contributesTo: "country" }),
];

test("lists the goals from the world to the organisation and leaves out empty levels", () => {
  const levels = goalLevels(makeDataset({ goals }));
  expect(levels.map((group) => [group.level, ...group.goals.map(({ id }) => id)])).toEqual([
    ["global", "world"],
    ["national", "country"],
    ["local", "town", "town-food"],
    ["organisation", "company"],
  ]);
});

test("puts the goal that ends first before others of its level, by the last of its years, and then by id", () => {
  const target = {
    reductionPercent: 60,
    kind: "final",
    status: "adopted",
    source: "example-source",
  } as const;
  const until = (id: string, ...years: number[]) =>
    makeGoal({ id, level: "local", targets: years.map((year) => ({ ...target, year })) });
  const goals = [until("a-long", 2030, 2045), until("c-short", 2035), until("b-short", 2035)];
  const [local] = goalLevels(makeDataset({ goals }));
  expect(local?.goals.map(({ id }) => id)).toEqual(["b-short", "c-short", "a-long"]);
});

test("hangs each goal below the one it contributes to", () => {
  expect(drawn(goalTree(makeDataset({ goals })))).toBe("world(country(town(company) town-food))");
});

test("shows every goal once even where goals contribute to each other in a ring", () => {
  const ring = [
    makeGoal({ id: "town", level: "local", contributesTo: "company" }),
    makeGoal({ id: "company", level: "organisation", contributesTo: "town" }),
  ];
  expect(drawn(goalTree(makeDataset({ goals: ring })))).toBe("town(company)");
});

test("follows a goal to where it leads, and ends a ring where it began", () => {
  const idsFrom = (records: readonly Goal[], id: string) => {
    const dataset = makeDataset({ goals: records });
    const goal = dataset.goals.get(id);
    return goal && goalChain(dataset, goal).map((link) => link.id);
  };
  expect(idsFrom(goals, "company")).toEqual(["company", "town", "country", "world"]);
  const ring = [
    makeGoal({ id: "town", contributesTo: "company" }),
    makeGoal({ id: "company", contributesTo: "town" }),
  ];
  expect(idsFrom(ring, "town")).toEqual(["town", "company"]);
});
