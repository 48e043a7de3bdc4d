import { expect, test } from "vitest";
import {
  makeCommitment,
  makeDataset,
  makeGoal,
  makeIndicator,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { figuresOf } from "../figures/figures.ts";
import type { PublishedFigure } from "./figure.ts";
import { figuresFor, figuresOfGoal, figuresOfIndicator, mainFigure } from "./figure-list.ts";
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
      expect(figure).toMatchObject({
        lang,
        publisher: dataset.portal.publisher.name,
        version: { date: today },
      });
    }
  }
});

test("draws a figure once, however many pages ask", () => {
  const [indicator] = dataset.indicators.values();
  if (indicator === undefined) throw new Error("The smallest portal has an indicator");
  expect(figuresOfIndicator(context, indicator, "sv")).toBe(figuresOfIndicator(context, indicator, "sv"));
  expect(mainFigure(context, "sv")).toBe(mainFigure(context, "sv"));
});

test("says of which day a figure is whose numbers are others on another day, and of no other", () => {
  const offers = [makeSupportOffer({ validUntil: "2026-12-31" })];
  const dated = makeDataset({
    commitments: [makeCommitment({ due: "2026-12-31" })],
    "support-offers": offers,
  });
  const figuresOn = (day: string) =>
    figuresFor({ dataset: dated, figures: figuresOf(dated, day), today: day }, "sv");
  const now = figuresOn(today);
  const later = new Map(figuresOn("2027-06-01").map((figure) => [figure.id, figure]));
  const told = ({ answer, table }: PublishedFigure) => JSON.stringify([answer, table]);
  const drawn = ({ still }: PublishedFigure) => JSON.stringify(still);
  const moved = now.filter((figure) => told(figure) !== told(later.get(figure.id) ?? figure));
  expect(moved.map(({ id, asOf }) => `${id} ${asOf}`)).toEqual([
    "deadlines 2026-11-23",
    "support-asked-and-offered 2026-11-23",
  ]);
  expect([...later.values()].flatMap(({ id, asOf }) => (asOf === undefined ? [] : [id]))).toEqual(
    moved.map(({ id }) => id),
  );
  const redrawn = now.filter(
    (figure) => !moved.includes(figure) && drawn(figure) !== drawn(later.get(figure.id) ?? figure),
  );
  expect(redrawn.map(({ id, asOf, pictureAsOf }) => [id, asOf, pictureAsOf])).toEqual([
    ["goal-levels", undefined, "2026-11-23"],
  ]);
});

test("gives the figures of a goal and of a series each by its name", () => {
  const goal = makeGoal({ baseYear: 2020 });
  const indicator = makeIndicator({
    unit: "tonnes",
    sectors: [{ id: "transport", title: { sv: "Transporter" } }],
    observations: [
      { year: 2020, value: 100, bySector: { transport: 100 }, status: "normal" },
      { year: 2022, value: 90, bySector: { transport: 90 }, status: "normal" },
    ],
  });
  const measured = makeDataset({ goals: [goal], indicators: [indicator] });
  const drawnFrom = { dataset: measured, figures: figuresOf(measured, today), today };
  const idsOf = (figures: Readonly<Record<string, PublishedFigure | undefined>> | undefined) =>
    Object.entries(figures ?? {}).map(([name, figure]) => [name, figure?.id]);
  expect(idsOf(figuresOfGoal(drawnFrom, goal, "sv"))).toEqual(
    ["pathway", "gap", "coverage"].map((name) => [name, `${name}-${goal.id}`]),
  );
  expect(idsOf(figuresOfIndicator(drawnFrom, indicator, "sv"))).toEqual(
    ["series", "sectors", "shares"].map((name) => [name, `${name}-${indicator.id}`]),
  );
});
