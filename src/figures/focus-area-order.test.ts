import { expect, test } from "vitest";
import { makeDataset, makeFocusArea } from "../dataset/fixtures/factory.ts";
import { focusAreasInOrder, focusAreasOf } from "./focus-area-order.ts";

const dataset = makeDataset({
  "focus-areas": [
    makeFocusArea({ id: "build", order: 3 }),
    makeFocusArea({ id: "energy", order: 2 }),
    makeFocusArea({ id: "travel", order: 1 }),
  ],
});
const idsOf = (areas: readonly { readonly id: string }[]) => areas.map(({ id }) => id);

test("has the programme's order, not that of the files", () => {
  expect(idsOf(focusAreasInOrder(dataset))).toEqual(["travel", "energy", "build"]);
});

test("keeps that order whatever a record says, once each, and passes over what is unknown", () => {
  expect(idsOf(focusAreasOf(dataset, ["build", "unknown", "travel", "build"]))).toEqual(["travel", "build"]);
  expect(focusAreasOf(dataset)).toEqual([]);
});
