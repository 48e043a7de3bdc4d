import { expect, test } from "vitest";
import type { Commitment, Goal } from "../dataset.ts";
import {
  makeActor,
  makeCommitment,
  makeGoal,
  makeIndicator,
  makeSupportNeed,
  makeSupportOffer,
} from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { refCycle } from "./ref-cycle.ts";
import { refWithdrawn, supportExpired } from "./ref-withdrawn.ts";

const goal = (id: string, contributesTo?: string): Goal => makeGoal({ id, contributesTo });

test("refuses goals that contribute to each other in a circle, once a circle", () => {
  const goals = [goal("way-in", "one-goal"), goal("one-goal", "two-goal"), goal("two-goal", "one-goal")];
  expect(refCycle(contextOf({ goals })).map(({ id, details }) => [id, details?.others])).toEqual([
    ["one-goal", ["two-goal", "one-goal"]],
  ]);
});

test("refuses a record that refers to itself", () => {
  const indicators = [makeIndicator({ replaces: "example-indicator" })];
  const commitments = [makeCommitment({ supersededBy: "example-commitment" })];
  expect(placesOf(refCycle(contextOf({ indicators, commitments })))).toEqual([
    "indicators/example-indicator replaces",
    "commitments/example-commitment supersededBy",
  ]);
});

test("accepts a chain, and one that leads nowhere", () => {
  const goals = [goal("one-goal", "two-goal"), goal("two-goal", "three-goal"), goal("four-goal", "no-goal")];
  expect(refCycle(contextOf({ goals }))).toEqual([]);
});

const actors = [makeActor(), makeActor({ id: "left-baker", status: "left" })];

test.each<[string, Partial<Commitment>]>([
  ["actor", { actor: "left-baker" }],
  ["partners.0", { partners: ["left-baker"] }],
])("warns of an active commitment whose %s has left", (path, keys) => {
  const commitments = [makeCommitment(keys)];
  expect(placesOf(refWithdrawn(contextOf({ actors, commitments })))).toEqual([
    `commitments/example-commitment ${path}`,
  ]);
});

test("keeps silent about who was in what has ended", () => {
  const commitments = [makeCommitment({ actor: "left-baker", state: "withdrawn" })];
  expect(refWithdrawn(contextOf({ actors, commitments }))).toEqual([]);
});

test("warns of a goal that one answers for who has left, and not of what those in force answer for", () => {
  const goals = [
    makeGoal({ id: "left-alone", responsible: "left-baker" }),
    makeGoal({ id: "looked-after", responsible: "example-bakery" }),
  ];
  const needs = [makeSupportNeed({ actor: "example-bakery" })];
  const context = contextOf({ actors, goals, "support-needs": needs });
  expect(placesOf(refWithdrawn(context))).toEqual(["goals/left-alone responsible"]);
});

test("warns of open support for a withdrawn commitment, and from an actor that has left", () => {
  const context = contextOf({
    actors,
    commitments: [makeCommitment({ state: "withdrawn" })],
    "support-needs": [
      makeSupportNeed({ commitment: "example-commitment" }),
      makeSupportNeed({ id: "other-need", actor: "left-baker" }),
    ],
    "support-offers": [makeSupportOffer({ actor: "left-baker" })],
  });
  expect(placesOf(refWithdrawn(context))).toEqual([
    "support-offers/example-offer actor",
    "support-needs/example-need commitment",
    "support-needs/other-need actor",
  ]);
});

test("warns of support that is open past its last day", () => {
  const past = { validUntil: "2025-05-31" };
  const context = contextOf({
    "support-needs": [makeSupportNeed({ ...past, state: "closed" })],
    "support-offers": [makeSupportOffer(past), makeSupportOffer({ id: "no-end", validUntil: "unknown" })],
  });
  expect(placesOf(supportExpired(context))).toEqual(["support-offers/example-offer validUntil"]);
});
