import { expect, test } from "vitest";
import { makeCommitment, makeSupportNeed } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { askerOrType, unnamedLinked } from "./unnamed-needs.ts";

const { actor: _, ...nameless } = makeSupportNeed();

test("asks a need for who asks or for its type, and not for both", () => {
  const needs = [
    makeSupportNeed({ id: "named" }),
    { ...nameless, id: "unnamed", actorType: "school" as const },
    makeSupportNeed({ id: "both", actorType: "school" }),
    { ...nameless, id: "neither" },
  ];
  expect(askerOrType(contextOf({ "support-needs": needs })).map(({ id, path }) => [id, path])).toEqual([
    ["both", ["actorType"]],
    ["neither", ["actor"]],
  ]);
});

test("refuses to tie a need without a name to a commitment, from either end", () => {
  const unnamed = { ...nameless, id: "unnamed", actorType: "school" as const, commitment: "promise" };
  const found = unnamedLinked(
    contextOf({
      "support-needs": [unnamed, makeSupportNeed({ id: "named", commitment: "promise" })],
      commitments: [makeCommitment({ id: "promise", supportNeeds: ["named", "unnamed"] })],
    }),
  );
  expect(found.map(({ id, path, severity }) => [id, path, severity])).toEqual([
    ["unnamed", ["commitment"], "error"],
    ["promise", ["supportNeeds", 1], "error"],
  ]);
});
