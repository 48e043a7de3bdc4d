import { expect, test } from "vitest";
import type { SupportBalance } from "../figures/support-balance.ts";
import { supportBalanceChart } from "./support-balance-chart.ts";
import { faultsOf } from "./testing.ts";

const chart = (rows: readonly SupportBalance[], asked: number | undefined, lang: "sv" | "en" = "sv") =>
  supportBalanceChart({
    id: "balance",
    lang,
    rows,
    areasOf: ({ focusAreas }) => focusAreas.join(" och "),
    categoriesOf: ({ categories }) => categories.join(" och "),
    foreign: lang === "en" ? [{ text: "Energi", lang: "sv" }] : [],
    asked,
    offered: 2,
  });

const rows: readonly SupportBalance[] = [
  { focusAreas: ["Energi"], categories: ["advice"], asked: 4, offered: 1 },
  { focusAreas: ["Energi"], categories: ["tool"], asked: 0, offered: 1 },
];

test("says how much is asked for and offered, and what most ask for", () => {
  const figure = chart(rows, 4);
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "4 behov och 2 erbjudanden är öppna. Mest efterfrågat är advice inom Energi: 4 behov.",
  );
  expect(faultsOf(figure)).toEqual([]);
});

test("names nothing as most asked for where two are asked for as much", () => {
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error("two rows");
  expect(chart([first, { ...second, asked: 4 }], 8).answer.replaceAll("\u00a0", " ")).toBe(
    "8 behov och 2 erbjudanden är öppna.",
  );
});

test("says only that some ask, where they are too few to be counted", () => {
  const figure = chart(
    [{ focusAreas: ["Energi"], categories: ["advice"], asked: undefined, offered: 2 }],
    undefined,
  );
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "Färre än tre frågar efter stöd. 2 erbjudanden är öppna.",
  );
  expect(figure.table.rows).toEqual([["Energi", "advice", undefined, 2]]);
  expect(figure.svg).toContain("färre än tre");
});

test("says so where nobody asks, and where there is nothing at all", () => {
  expect(chart(rows.slice(1), 0).answer.replaceAll("\u00a0", " ")).toBe(
    "Inget stödbehov är inlagt just nu. 2 erbjudanden är öppna.",
  );
  expect(chart(rows.slice(1), 0).still.body).not.toContain("efterfråga");
  expect(chart(rows, 4).still.body).toContain("efterfråga");
  expect(chart([], 0).answer).toBe("Inget stöd efterfrågas eller erbjuds just nu.");
  expect(faultsOf(chart([], 0, "en"))).toEqual([]);
});

test("names the kinds that somebody asks for, and the rest by one word", () => {
  const labels = (found: readonly SupportBalance[]) =>
    [...chart(found, 4).still.body.matchAll(/>(Energi[^<]*)</g)].map(([, label]) => label);
  expect(labels(rows)).toEqual(["Energi: advice", "Energi: övrigt som erbjuds"]);
  expect(labels(rows.slice(1))).toEqual(["Energi"]);
});

test("names merged areas by one word in the drawing and the answer, and each of them in the table", () => {
  const merged = { focusAreas: ["Energi", "Resor"], offered: 0 };
  const figure = chart(
    [
      { ...merged, categories: ["advice"], asked: 4 },
      { ...merged, categories: ["tool"], asked: 0, offered: 1 },
    ],
    4,
  );
  const labels = [...figure.still.body.matchAll(/>(Flera[^<]*)</g)].map(([, label]) => label);
  expect(labels).toEqual(["Flera områden: advice", "Flera områden: övrigt som erbjuds"]);
  expect(figure.answer).toContain("advice inom flera områden:");
  expect(figure.table.rows.map(([areas]) => areas)).toEqual(["Energi och Resor", "Energi och Resor"]);
});

test("marks the name of a focus area that is not in the figure's language", () => {
  const { svg, still, foreign } = chart(rows, 4, "en");
  for (const drawing of [svg, still.body])
    expect(drawing).toContain('<tspan lang="sv">Energi</tspan>: advice');
  expect(foreign).toEqual([{ text: "Energi", lang: "sv" }]);
});
