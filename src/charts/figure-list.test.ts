import { expect, test } from "vitest";
import { makeDataset } from "../dataset/fixtures/factory.ts";
import { figuresOf } from "../figures/figures.ts";
import { figuresFor, figuresOfIndicator, mainFigure } from "./figure-list.ts";
import { faultsOf } from "./testing.ts";

const today = "2026-11-23";
const dataset = makeDataset();
const context = { dataset, figures: figuresOf(dataset, today), today };

test("names every figure once, and the same in both languages", () => {
  const ids = figuresFor(context, "sv").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(figuresFor(context, "en").map(({ id }) => id)).toEqual(ids);
});

test("draws every figure of the smallest portal without fault, and signs it", () => {
  for (const lang of ["sv", "en"] as const) {
    for (const figure of figuresFor(context, lang)) {
      expect([figure.id, ...faultsOf(figure)]).toEqual([figure.id]);
      expect(figure).toMatchObject({ lang, publisher: dataset.portal.publisher.name, drawnOn: today });
    }
  }
});

test("draws a figure once, however many pages ask", () => {
  const [indicator] = dataset.indicators.values();
  if (indicator === undefined) throw new Error("The smallest portal has an indicator");
  expect(figuresOfIndicator(context, indicator, "sv")).toBe(figuresOfIndicator(context, indicator, "sv"));
  expect(mainFigure(context, "sv")).toBe(mainFigure(context, "sv"));
});
