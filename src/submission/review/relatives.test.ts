import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../../dataset/fixtures/factory.ts";
import type { Finding } from "../../dataset/finding.ts";
import { type Relative, relativesOf } from "./relatives.ts";

const own = makeCommitment({
  id: "own",
  catalogueItem: "vans",
  overlapGroup: "roads",
  partners: ["glazier"],
});

function whyOf(other: Partial<typeof own>, findings: readonly Finding[] = [], proposed = own) {
  const dataset = makeDataset({ commitments: [proposed, makeCommitment({ id: "other", ...other })] });
  return relativesOf(proposed, dataset, findings).map(({ commitment, why }) => `${commitment.id} ${why}`);
}

test.each<readonly [Relative["why"], Partial<typeof own>]>([
  ["same-item", { catalogueItem: "vans" }],
  ["same-group", { actor: "florist", overlapGroup: "roads" }],
  ["partner-item", { actor: "glazier", catalogueItem: "vans" }],
  ["partner-item", { actor: "florist", catalogueItem: "vans", partners: ["example-bakery"] }],
])("points out as %s another of %j", (why, other) => {
  expect(whyOf(other)).toEqual([`other ${why}`]);
});

test.each([
  {},
  { catalogueItem: "bicycles" },
  { catalogueItem: "vans", state: "lapsed" },
  { actor: "florist", catalogueItem: "vans" },
  { actor: "glazier", catalogueItem: "bicycles" },
  { actor: "glazier", catalogueItem: "vans", state: "lapsed" },
] as const)("points out none of %j", (other) => {
  expect(whyOf(other)).toEqual([]);
});

test("takes two without an item or a group for no relatives", () => {
  expect(whyOf({ actor: "florist" }, [], makeCommitment({ id: "own", partners: ["florist"] }))).toEqual([]);
});

test("points out those whose titles are nearly the same, as the check of the proposed one says", () => {
  const alike = { collection: "commitments", id: "own", path: ["title"], severity: "warning" } as const;
  const found = { ...alike, rule: "possible-duplicate", details: { others: ["other"] } } as const;
  expect(whyOf({}, [found])).toEqual(["other alike"]);
  expect(whyOf({}, [{ ...found, id: "a-third" }])).toEqual([]);
  expect(whyOf({}, [{ ...found, rule: "translation-missing" }])).toEqual([]);
});
