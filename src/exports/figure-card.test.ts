import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PublishedFigure } from "../charts/figure.ts";
import { publishedFigure } from "../charts/testing.ts";
import { figureCardSvg } from "./figure-card.ts";
import { figurePng } from "./figure-png.ts";

const chartCss = ["chart", "chart-fills"]
  .map((name) => readFileSync(`src/charts/${name}.css`, "utf8"))
  .join("");
const figure: PublishedFigure = { ...publishedFigure([]), license: "CC0-1.0" };
const card = (one: PublishedFigure) =>
  figureCardSvg(one, chartCss, { address: "klimat.example.se", isFictional: true });

test("is drawn in the size that social media ask for", async () => {
  const png = await figurePng(card(figure), 1);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
});

test("says what the figure is about and whose it is", () => {
  const text = card(figure).replaceAll("\u00a0", " ");
  expect(text).toContain("En serie &amp; dess mål");
  expect(text).toContain("Exempelby kommun · klimat.example.se · Påhittade uppgifter");
});

test("keeps a long question and a long answer above the last line, and a tall chart within the card", () => {
  const long =
    "Hur många ord ryms det egentligen i en enda fråga om utsläppen, och vad händer sedan? ".repeat(3);
  const tall = { ...figure.still, height: 2000 };
  const text = card({ ...figure, question: long, answer: long.repeat(3), still: tall });
  const starts = [...text.matchAll(/<text x="48" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  expect(starts.at(-2)).toBeLessThan(560);
  expect(text).toContain("…");
  expect(text).toContain("scale(0.25)");
});
