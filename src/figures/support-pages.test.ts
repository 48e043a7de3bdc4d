import { expect, test } from "vitest";
import {
  makeDataset,
  makeFocusArea,
  makeSupportNeed,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { supportPages } from "./support-pages.ts";

const dataset = makeDataset({
  "focus-areas": [
    makeFocusArea({ id: "build", order: 2 }),
    makeFocusArea({ id: "travel", order: 1 }),
    makeFocusArea({ id: "waste", order: 3 }),
  ],
  "support-offers": [
    ...["a", "b", "c"].map((id) => makeSupportOffer({ id, focusAreas: ["build", "travel"] })),
    makeSupportOffer({ id: "d", focusAreas: ["travel"] }),
    makeSupportOffer({ id: "gone", focusAreas: ["travel"], state: "closed" }),
    makeSupportOffer({ id: "expired", focusAreas: ["build"], validUntil: "2025-05-31" }),
  ],
  "support-needs": [
    makeSupportNeed({ id: "a", focusAreas: ["waste"], validUntil: "unknown" }),
    makeSupportNeed({ id: "asked", focusAreas: ["travel"], validUntil: "2025-06-01" }),
  ],
});

const shown = (kind: "offers" | "needs", perPage: number) =>
  supportPages(dataset, "2025-06-01", { offers: perPage, needs: perPage })[kind].map((sections) =>
    sections.map(({ group, items, isContinued }) =>
      [group, ...items.map(({ id }) => id), ...(isContinued ? ["(continued)"] : [])].join(" "),
    ),
  );

test("puts all that fits on one page: several areas, each area, and last what has ended or expired", () => {
  expect(shown("offers", 6)).toEqual([
    ["_several a b c", "travel d", "build", "waste", "_ended gone expired"],
  ]);
  expect(shown("needs", 6)).toEqual([["_several", "travel asked", "build", "waste a", "_ended"]]);
});

test("goes on where a page is full, and says so", () => {
  expect(shown("offers", 2)).toEqual([
    ["_several a b"],
    ["_several c (continued)", "travel d", "build", "waste"],
    ["_ended gone expired"],
  ]);
});

test("knows the page of each record, and none beyond the first for what it does not know", () => {
  const { pageOf } = supportPages(dataset, "2025-06-01", { offers: 2, needs: 1 });
  const pages = ["d", "a", "b", "gone", "unheard-of"].map((id) => pageOf("support-offers", id));
  expect(pages).toEqual([2, 1, 1, 3, 1]);
  // A need may have the same id as an offer.
  expect(["asked", "a"].map((id) => pageOf("support-needs", id))).toEqual([1, 2]);
});

test("has one page where there is nothing", () => {
  const empty = makeDataset({ "support-offers": [], "support-needs": [], "focus-areas": [] });
  const { offers, needs } = supportPages(empty, "2025-06-01");
  expect([offers.length, needs.length]).toEqual([1, 1]);
});
