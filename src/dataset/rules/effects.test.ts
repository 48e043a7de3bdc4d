import { expect, test } from "vitest";
import type { Commitment } from "../dataset.ts";
import { makeCatalogueItem, makeCommitment, makeEffect } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { effectOrReason, effectSource, rangeOrder, tonnesOutlier } from "./effects.ts";

const contextWith = (keys: Partial<Commitment>) => contextOf({ commitments: [makeCommitment(keys)] });

test("accepts an effect, and a reason for none", () => {
  expect(effectOrReason(contextWith({}))).toEqual([]);
  expect(effectOrReason(contextWith({ effect: makeEffect() }))).toEqual([]);
});

test("refuses a commitment with both an effect and a reason for none", () => {
  const context = contextWith({ effect: makeEffect(), noEffectReason: { sv: "Den är inte uträknad." } });
  expect(placesOf(effectOrReason(context))).toEqual(["commitments/example-commitment noEffectReason"]);
});

test("refuses a commitment or catalogue item with neither", () => {
  const context = contextOf({
    commitments: [makeCommitment({ noEffectReason: undefined })],
    catalogue: [makeCatalogueItem({ noEffectReason: undefined })],
  });
  expect(placesOf(effectOrReason(context))).toEqual([
    "commitments/example-commitment",
    "catalogue/example-item",
  ]);
});

test.each([
  { low: 11, central: 10, high: 12 },
  { low: 8, central: 13, high: 12 },
])("refuses the range $low, $central, $high", (tonnesPerYear) => {
  const context = contextWith({ effect: makeEffect({ tonnesPerYear }) });
  expect(placesOf(rangeOrder(context))).toEqual(["commitments/example-commitment effect.tonnesPerYear"]);
});

test("accepts a range of one number", () => {
  const context = contextWith({ effect: makeEffect({ tonnesPerYear: { low: 0, central: 0, high: 0 } }) });
  expect(rangeOrder(context)).toEqual([]);
});

test("warns of an effect without source or note", () => {
  expect(placesOf(effectSource(contextWith({ effect: makeEffect({ source: undefined }) })))).toEqual([
    "commitments/example-commitment effect",
  ]);
  const noted = makeEffect({ source: undefined, note: { sv: "Bageriets egen uppskattning." } });
  expect(effectSource(contextWith({ effect: noted }))).toEqual([]);
});

test("warns of tonnes a thousand times the usual", () => {
  const commitments = [40, 30_000, 10, 20, 30_001, 30, 5].map((tonnes, index) =>
    makeCommitment({
      id: `commitment-${index}`,
      effect: makeEffect({ tonnesPerYear: { low: tonnes, central: tonnes, high: tonnes } }),
    }),
  );
  // In order: 5, 10, 20, 30, 40, 30 000, 30 001. The median is 30 t; 30 001 t is more than 1 000 times that.
  expect(tonnesOutlier(contextOf({ commitments }))).toMatchObject([
    { rule: "tonnes-outlier", id: "commitment-4", details: { found: 30_001, limit: 30 } },
  ]);
  expect(tonnesOutlier(contextOf({ commitments: commitments.slice(3) }))).toEqual([]);
});
