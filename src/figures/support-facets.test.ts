import { expect, test } from "vitest";
import { makeDataset, makeFocusArea, makeSupportOffer } from "../dataset/fixtures/factory.ts";
import { supportFacets } from "./support-facets.ts";

test("gives each value the open offers that have it, and keeps values that none has", () => {
  const open = { state: "open", validUntil: "unknown" } as const;
  const dataset = makeDataset({
    "focus-areas": [makeFocusArea({ id: "travel", order: 2 }), makeFocusArea({ id: "energy", order: 1 })],
    "support-offers": [
      makeSupportOffer({
        ...open,
        id: "one",
        category: "tool",
        cost: "free",
        focusAreas: ["energy"],
        eligibility: { actorTypes: ["school", "company"] },
      }),
      makeSupportOffer({
        ...open,
        id: "grant",
        category: "funding",
        cost: "unknown",
        focusAreas: ["energy"],
      }),
      makeSupportOffer({ ...open, id: "gone", validUntil: "2026-11-23", focusAreas: ["energy"] }),
    ],
  });
  const found = supportFacets(dataset, "2026-11-24").map(({ name, values }) => [
    name,
    ...values
      .filter(({ offers }) => offers.length > 0)
      .map(({ value, offers }) => `${value} ${offers.length}`),
  ]);
  expect(found).toEqual([
    ["focusArea", "energy 2"],
    ["actorType", "company 2", "school 1"],
    ["category", "funding 1", "tool 1"],
    ["cost", "free 1"],
  ]);
  const [areas] = supportFacets(dataset, "2026-11-24");
  expect(areas?.values.map(({ value }) => value)).toEqual(["energy", "travel"]);
});
