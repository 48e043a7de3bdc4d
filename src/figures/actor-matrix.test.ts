import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset, makeFocusArea } from "../dataset/fixtures/factory.ts";
import { actorMatrix } from "./actor-matrix.ts";
import { isActive } from "./commitment-states.ts";
import { commitmentFacets } from "./facets.ts";
import { freshnessOf } from "./freshness.ts";
import { whiteSpots } from "./white-spots.ts";

const actors = [
  makeActor({ id: "bakery", type: "company" }),
  makeActor({ id: "mill", type: "company" }),
  makeActor({ id: "college", type: "school" }),
];
const areas = [makeFocusArea({ id: "travel", order: 2 }), makeFocusArea({ id: "food", order: 1 })];

function dataset(focusAreas = areas) {
  return makeDataset({
    "focus-areas": focusAreas,
    actors,
    commitments: [
      makeCommitment({ id: "vans", actor: "bakery", focusAreas: ["travel"] }),
      makeCommitment({
        id: "flour",
        actor: "bakery",
        partners: ["mill", "college"],
        focusAreas: ["travel", "food"],
      }),
      makeCommitment({ id: "course", actor: "college", focusAreas: ["travel"] }),
      makeCommitment({ id: "bikes", actor: "mill", focusAreas: ["travel"], state: "withdrawn" }),
    ],
  });
}

function cell(area: string, type: string) {
  const found = actorMatrix(dataset())
    .rows.find(({ focusArea }) => focusArea === area)
    ?.cells.find(({ actorType }) => actorType === type);
  return [found?.commitments, found?.actors];
}

test("counts active commitments under their owner, not its partners", () => {
  expect(cell("travel", "company")).toEqual([2, 1]);
  expect(cell("food", "company")).toEqual([1, 1]);
  expect(cell("food", "school")).toEqual([0, 0]);
  expect(cell("travel", "school")).toEqual([1, 1]);
  expect(cell("travel", "public")).toEqual([0, 0]);
});

test("counts each commitment and actor once in the totals", () => {
  const { rows, columnTotals, total } = actorMatrix(dataset());
  expect(rows.map((row) => [row.focusArea, row.total])).toEqual([
    ["food", { commitments: 1, actors: 1 }],
    ["travel", { commitments: 3, actors: 2 }],
  ]);
  expect(columnTotals[0]).toEqual({ actorType: "company", commitments: 2, actors: 1 });
  expect(total).toEqual({ commitments: 3, actors: 2 });
});

test("counts a type of actor as the list of commitments does", () => {
  const all = dataset();
  const facets = commitmentFacets(all, [...all.commitments.values()].filter(isActive), (commitment) =>
    freshnessOf(commitment, "2024-06-01"),
  );
  const listed = facets
    .find(({ name }) => name === "actorType")
    ?.values.map(({ value, commitments }) => [value, commitments.length]);
  expect(actorMatrix(all).columnTotals.map((one) => [one.actorType, one.commitments])).toEqual(listed);
});

test("finds the white spots: no active commitment by an actor type in an area", () => {
  const spots = whiteSpots(dataset()).map(({ focusArea, actorType }) => `${focusArea} ${actorType}`);
  expect(spots).toEqual([
    "food association",
    "food school",
    "food public",
    "food academia",
    "food network",
    "travel association",
    "travel public",
    "travel academia",
    "travel network",
  ]);
});

test("names the transitions of a white spot and passes over those who cannot act", () => {
  const transitions = [
    { id: "parking", title: { sv: "Färre parkeringar" }, whoCanAct: ["public", "company"] as const },
    { id: "rail", title: { sv: "Mer gods på järnväg" }, whoCanAct: ["public"] as const },
  ].map((one) => ({ ...one, whoCanAct: [...one.whoCanAct] }));
  expect(whiteSpots(dataset([makeFocusArea({ id: "travel", transitions })]))).toEqual([
    { focusArea: "travel", actorType: "public", transitions: ["parking", "rail"] },
  ]);
});
