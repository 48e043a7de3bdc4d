import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeGoal, makeSource } from "../dataset/fixtures/factory.ts";
import { sourceUses } from "./source-uses.ts";

const dataset = makeDataset({
  sources: [makeSource(), makeSource({ id: "report" }), makeSource({ id: "unread" })],
  goals: [makeGoal({ sources: ["report"] })],
  commitments: [
    makeCommitment({ id: "ovens", sources: ["report", "report"] }),
    makeCommitment({
      id: "vans",
      sources: [],
      effect: {
        tonnesPerYear: { low: 1, central: 2, high: 3 },
        phase: "ex-ante",
        method: { sv: "Räknat på bränslet." },
        scopes: [1],
        source: "report",
      },
    }),
  ],
});

test("finds a source wherever a record names it, each record once", () => {
  expect(sourceUses(dataset).get("report")).toEqual([
    { collection: "goals", id: "example-goal" },
    { collection: "commitments", id: "ovens" },
    { collection: "commitments", id: "vans" },
  ]);
});

test("has no entry for a source that nothing leans on", () => {
  expect(sourceUses(dataset).has("unread")).toBe(false);
});

test("counts what the portal says of its programme", () => {
  expect(sourceUses(dataset).get("example-source")?.[0]).toEqual({ collection: "portal", id: "portal" });
});
