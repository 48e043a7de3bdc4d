import { expect, test } from "vitest";
import type { Deadline } from "../figures/deadlines.ts";
import { deadlinesChart } from "./deadlines-chart.ts";
import { faultsOf, pictureLines } from "./testing.ts";

const due = (date: string, kind: Deadline["kind"] = "commitment"): Deadline => ({
  date,
  kind,
  id: "a-record",
  title: { sv: `Klart ${date}`, en: `Done ${date}` },
  milestone: undefined,
  isOpen: true,
});
const chart = (upcoming: readonly Deadline[]) =>
  deadlinesChart({ id: "deadlines", lang: "sv", upcoming, today: "2026-11-23" });

test("marks each date with the number it has in the list", async () => {
  const figure = chart([
    due("2027-06-30"),
    due("2027-06-30", "milestone"),
    due("2030-12-31", "goal"),
    due("2031-05-01", "event"),
  ]);
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.tableIs).toBe("key");
  expect(figure.table.rows.map(([number]) => number)).toEqual([1, 2, 3, 4]);
  expect(figure.answer).toBe(
    "Närmast är ”Klart 2027-06-30”, 30\u00a0juni 2027. Sammanlagt 4 datum är kända framåt.",
  );
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/deadlines.svg");
});

test("names the commitment of a milestone, in the languages that both have", () => {
  const step = { ...due("2027-06-30", "milestone"), title: { sv: "Steg 1", en: "Step 1" } };
  const upcoming = [
    { ...step, within: { sv: "Elbilar", en: "Vans" } },
    { ...step, within: { sv: "Solceller" } },
  ];
  const figures = (["sv", "en"] as const).map((lang) =>
    deadlinesChart({ id: "deadlines", lang, upcoming, today: "2026-11-23" }),
  );
  expect(figures.map(({ table }) => table.rows.map(([, , what]) => what))).toEqual([
    ["Steg 1: Elbilar", "Steg 1: Solceller"],
    ["Step 1: Vans", { text: "Steg 1: Solceller", lang: "sv" }],
  ]);
  expect(figures[0]?.answer).toContain("”Steg 1: Elbilar”");
});

test("writes the year alone for a target year", () => {
  const figure = chart([due("2030-12-31", "goal")]);
  expect(figure.answer).toBe("Närmast är ”Klart 2030-12-31”, 2030. Inget mer är daterat.");
  expect(figure.table.rows[0]?.[1]).toBe("2030");
  expect(figure.svg).not.toContain("31\u00a0december 2030");
});

test("marks a target year over its name, and a day where it is in its year", () => {
  const { svg } = chart([due("2030-12-31", "goal"), due("2035-12-31")]);
  const wide = svg.split('class="wide"').at(-1) ?? "";
  const [target = Number.NaN, last = Number.NaN] = [...svg.matchAll(/<svg x="([\d.]+)%/g)].map(([, x]) =>
    Number(x),
  );
  const named = (year: number) =>
    Number(new RegExp(`x="([\\d.]+)%" y="\\d+">${String(year)}<`).exec(wide)?.[1]);
  expect(target).toBeCloseTo(named(2030), 1);
  // The last day of a year is half a year after its middle.
  const year = (named(2035) - named(2030)) / 5;
  expect((last - named(2035)) / year).toBeCloseTo(0.5, 1);
});

test("stacks marks that would touch", () => {
  const { svg } = chart([due("2027-06-30"), due("2027-06-30"), due("2027-07-01")]);
  const heights = [...svg.matchAll(/<svg x="[^"]+" y="([^"]+)"/g)].map(([, y]) => y);
  expect(new Set(heights).size).toBe(3);
});

test("counts by year where dates are many", async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => due(`${String(2027 + (index % 9))}-06-30`));
  const figure = chart(many.sort((a, b) => (a.date < b.date ? -1 : 1)));
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.table.rows).toHaveLength(9);
  expect(figure.answer).toBe("10\u00a0000 datum är kända framåt. Flest infaller 2027: 1\u00a0112.");
  expect(figure.svg.length).toBeLessThan(8000);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/deadlines-by-year.svg");
});

test("holds for one date, for today, and for none", () => {
  expect(faultsOf(chart([due("2026-11-23")]))).toEqual([]);
  expect(faultsOf(chart([]))).toEqual([]);
  expect(chart([]).answer).toBe("Inga datum är kända ännu.");
});
