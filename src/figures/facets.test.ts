import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset, makeFocusArea } from "../dataset/fixtures/factory.ts";
import { commitmentFacets } from "./facets.ts";
import { freshnessOf } from "./freshness.ts";

const today = "2026-11-23";

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
