import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PublishedFigure } from "../charts/figure.ts";
import { publishedFigure } from "../charts/testing.ts";
import { makeSource } from "../dataset/fixtures/factory.ts";
import { figureCardSvg } from "./figure-card.ts";
import { figurePng } from "./figure-png.ts";

const chartCss = ["chart", "chart-fills"]
  .map((name) => readFileSync(`src/charts/${name}.css`, "utf8"))
  .join("");
const figure: PublishedFigure = { ...publishedFigure([]), license: "CC0-1.0" };
const card = (one: PublishedFigure) =>
  figureCardSvg(one, chartCss, { address: "klimat.example.se", isFictional: true, isProposed: false });

test("is drawn in the size that social media ask for", async () => {
  const png = await figurePng(card(figure), 1);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
});

/** One that comes from sources, and is not the portal's own. */
const { license: _, ...sourced } = figure;
const said = (one: PublishedFigure) => card(one).replaceAll("\u00a0", " ");

test("says what the figure is about and whose it is", () => {
  expect(said(figure)).toContain("En serie &amp; dess mål");
  expect(said(figure)).toContain("Exempelby kommun · klimat.example.se · Påhittade uppgifter");
});

test("says what its numbers come from, and of which day they are", () => {
  const dated: PublishedFigure = { ...figure, asOf: "2026-11-01" };
  expect(said(dated)).toContain("Källa: portalens egna uppgifter, licens CC0-1.0<");
  expect(said(dated)).toContain("Exempelby kommun · Läget den 1 november 2026 · klimat.example.se");
  const source = makeSource({ title: "Hur mycket släpper Exempelby ut?" });
  expect(said({ ...sourced, sources: [source] })).toContain("Källa: Hur mycket släpper Exempelby ut?<");
});

test("cuts a long row of sources rather than run out of the card", () => {
  const sources = Array.from({ length: 12 }, () => makeSource());
  const [line = ""] = /Källor: [^<]*/.exec(said({ ...sourced, sources })) ?? [];
  expect(line).toMatch(/…$/);
  expect(line.length).toBeLessThan(130);
});

test("keeps a long question and a long answer above the last line, and a tall chart within the card", () => {
  const long =
    "Hur många ord ryms det egentligen i en enda fråga om utsläppen, och vad händer sedan? ".repeat(3);
  const tall = { ...figure.still, height: 2000 };
  const text = card({ ...figure, question: long, answer: long.repeat(3), still: tall });
  const starts = [...text.matchAll(/<text x="48" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  expect(starts.at(-3)).toBeLessThan(545);
  expect(text).toContain("…");
  expect(text).toContain("scale(0.245)");
});
