import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset, makeFocusArea } from "../dataset/fixtures/factory.ts";
import { commitmentFacets, newestFirst } from "./facets.ts";
import { freshnessOf } from "./freshness.ts";

const today = "2026-11-23";

test("orders commitments newest first, those without a date last", () => {
  const commitments = [
    makeCommitment({ id: "undated", signed: "unknown" }),
    makeCommitment({ id: "old-one", signed: "2020-01-01" }),
    makeCommitment({ id: "new-b", signed: "2025-01-01" }),
    makeCommitment({ id: "new-a", signed: "2025-01-01" }),
  ];
  expect(newestFirst(commitments).map(({ id }) => id)).toEqual(["new-a", "new-b", "old-one", "undated"]);
});

test("orders by the last update where nobody knows the day of signing", () => {
  const updated = (id: string, date: string) =>
    makeCommitment({
      id,
      signed: "unknown",
      updates: [{ date, type: "confirmation", statement: { sv: "Gäller." } }],
    });
  const commitments = [
    updated("b-2024", "2024-02-26"),
    makeCommitment({ id: "a-2025", signed: "2025-01-01" }),
    updated("c-2026", "2026-01-01"),
  ];
  expect(newestFirst(commitments).map(({ id }) => id)).toEqual(["c-2026", "a-2025", "b-2024"]);
});

test("counts a commitment once for each of its focus areas, and shows areas that have none", () => {
  const dataset = makeDataset({
    "focus-areas": [
      makeFocusArea({ id: "last", order: 3 }),
      makeFocusArea({ id: "first", order: 1 }),
      makeFocusArea({ id: "middle", order: 2 }),
    ],
    actors: [makeActor({ type: "school" })],
    commitments: [makeCommitment({ focusAreas: ["first", "last"] })],
  });
  const facets = commitmentFacets(dataset, [...dataset.commitments.values()], (commitment) =>
    freshnessOf(commitment, today),
  );
  const counts = (name: string) =>
    facets
      .find((facet) => facet.name === name)
      ?.values.map(({ value, commitments }) => `${value} ${commitments.length}`);
  expect(counts("focusArea")).toEqual(["first 1", "middle 0", "last 1"]);
  expect(counts("actorType")).toContain("school 1");
});
