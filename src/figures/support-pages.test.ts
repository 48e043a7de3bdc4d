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
  ],
  "support-needs": [makeSupportNeed({ id: "asked", state: "open", validUntil: "unknown" })],
});

const shown = (perPage: number) =>
  supportPages(dataset, "2025-06-01", perPage).pages.map((sections) =>
    sections.map(({ kind, focusArea, items, isContinued }) =>
      [focusArea ?? kind, ...items.map(({ id }) => id), ...(isContinued ? ["(continued)"] : [])].join(" "),
    ),
  );

test("puts all that fits on one page: offers by area, needs, and last what has ended", () => {
  expect(shown(6)).toEqual([["travel d", "build a b c", "waste", "needs asked", "ended gone"]]);
});

test("goes on where a page is full, and says so", () => {
  expect(shown(2)).toEqual([
    ["travel d", "build a"],
    ["build b c (continued)", "waste"],
    ["needs asked", "ended gone"],
  ]);
});

test("knows the page of each record, and none beyond the first for what it does not know", () => {
  const { pageOf } = supportPages(dataset, "2025-06-01", 2);
  expect(["d", "a", "b", "asked", "gone", "unheard-of"].map(pageOf)).toEqual([1, 1, 2, 3, 3, 1]);
});

test("has one page where there is nothing", () => {
  const empty = makeDataset({ "support-offers": [], "support-needs": [], "focus-areas": [] });
  expect(supportPages(empty, "2025-06-01").pages).toHaveLength(1);
});
