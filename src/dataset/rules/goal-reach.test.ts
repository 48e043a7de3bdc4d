import { expect, test } from "vitest";
import { makeCommitment, makeGoal } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { goalUncommitted, mainGoalPathway } from "./goal-reach.ts";

const goals = [
  makeGoal({ id: "vision-2045" }),
  makeGoal({ id: "step-2030", contributesTo: "vision-2045" }),
  makeGoal({ id: "world-goal", level: "global" }),
];

test("warns of local goals that nobody has committed to", () => {
  expect(placesOf(goalUncommitted(contextOf({ goals })))).toEqual(["goals/vision-2045", "goals/step-2030"]);
});

test("counts a commitment for the goals that its goal contributes to", () => {
  const commitments = [makeCommitment({ goals: ["step-2030"] })];
  expect(goalUncommitted(contextOf({ goals, commitments }))).toEqual([]);
});

test("does not count a withdrawn commitment", () => {
  const commitments = [makeCommitment({ goals: ["step-2030"], state: "withdrawn" })];
  expect(goalUncommitted(contextOf({ goals, commitments }))).toHaveLength(2);
});

test("comes to an end where goals contribute to each other in a circle", () => {
  const circle = [
    makeGoal({ id: "one-goal", contributesTo: "two-goal" }),
    makeGoal({ id: "two-goal", contributesTo: "one-goal" }),
  ];
  const commitments = [makeCommitment({ goals: ["one-goal"] })];
  expect(goalUncommitted(contextOf({ goals: circle, commitments }))).toEqual([]);
});

test("warns of a main goal without a pathway", () => {
  expect(mainGoalPathway(contextOf())).toEqual([]);
  const [found] = mainGoalPathway(contextOf({ goals: [makeGoal({ pathway: undefined })] }));
  expect(found).toMatchObject({ rule: "main-goal-pathway", collection: "portal", path: ["mainGoal"] });
  expect(found?.details?.limit).toBe("pathway");
});

test("asks for a series first where the main goal has none", () => {
  const goal = makeGoal({ pathway: undefined, indicator: undefined });
  expect(mainGoalPathway(contextOf({ goals: [goal] }))[0]?.details?.limit).toBe("indicator");
});

const ofMore = (indicator: string | undefined) => {
  const [target] = makeGoal().targets;
  if (target === undefined) throw new RangeError("The goal has no target.");
  const atLeast = { ...target, reductionPercent: undefined, value: 100, comparison: "at-least" } as const;
  return makeGoal({ pathway: undefined, indicator, targets: [atLeast] });
};

test("leaves a main goal of more that has a series: it is measured against its next target", () => {
  expect(mainGoalPathway(contextOf({ goals: [ofMore("example-indicator")] }))).toEqual([]);
});

test("asks for a series, and no pathway, where a main goal of more has none", () => {
  const [found] = mainGoalPathway(contextOf({ goals: [ofMore(undefined)] }));
  expect((["sv", "en"] as const).map((language) => found && sentenceOf(found, language))).toEqual([
    'Startsidan visar hur långt det är till "example-goal", men målet saknar en serie att mäta med. Lägg till indicator där, eller välj ett annat mainGoal.',
    'The start page shows how far it is to "example-goal", but the goal has no series to measure with. Add indicator there, or choose another mainGoal.',
  ]);
});
