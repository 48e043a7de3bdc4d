import { expect, test } from "vitest";
import {
  makeCatalogueItem,
  makeCommitment,
  makeDataset,
  makeFocusArea,
} from "../dataset/fixtures/factory.ts";
import { suggestedItem } from "./suggested-item.ts";

const dataset = makeDataset({
  "focus-areas": [
    makeFocusArea({ id: "travel" }),
    makeFocusArea({ id: "food" }),
    makeFocusArea({ id: "rest" }),
  ],
  catalogue: [
    makeCatalogueItem({ id: "a-everywhere", focusAreas: ["travel", "food", "rest"] }),
    makeCatalogueItem({ id: "b-two-areas", focusAreas: ["travel", "food"] }),
    makeCatalogueItem({ id: "c-chosen", focusAreas: ["travel"] }),
    makeCatalogueItem({ id: "d-companies", focusAreas: ["travel"] }),
    makeCatalogueItem({ id: "e-both", focusAreas: ["travel"], actorTypes: ["company", "school"] }),
  ],
  commitments: [makeCommitment({ catalogueItem: "c-chosen" })],
});

test("suggests what is the area's own, not yet chosen, and for most of those missing", () => {
  expect(suggestedItem(dataset, "travel", ["company", "school"])?.id).toBe("e-both");
  expect(suggestedItem(dataset, "travel", ["company"])?.id).toBe("d-companies");
  expect(suggestedItem(dataset, "food", ["company"])?.id).toBe("b-two-areas");
});

test("suggests nothing where nothing suits those missing, or all is about every area", () => {
  expect(suggestedItem(dataset, "food", ["academia"])).toBeUndefined();
  expect(suggestedItem(dataset, "rest", ["company"])).toBeUndefined();
});
