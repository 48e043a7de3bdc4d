import { expect, test } from "vitest";
import { type SectorsInput, sectorsOverTime } from "./sectors-over-time.ts";
import { faultsOf, pictureLines } from "./testing.ts";

const sector = (id: string, values: readonly (readonly [number, number])[]) => ({
  id,
  title: `Sektor ${id}`,
  values: new Map(values),
});

const bare: SectorsInput = { id: "sectors", lang: "sv", unit: "tonnes", years: [], sectors: [], sources: [] };
const two: SectorsInput = {
  ...bare,
  years: [1990, 2000, 2020, 2021].map((year) => ({ year, total: 300 })),
  sectors: [
    sector("cars", [
      [1990, 200],
      [2000, 180],
      [2021, 150],
    ]),
    sector("farms", [
      [1990, 100],
      [2000, 120],
      [2021, 150],
    ]),
  ],
  largestFall: { title: "Sektor cars", from: 1990, to: 2021, by: 50 },
};

const xOf = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`<rect class="${kind}" x="([\\d.]+)%"`, "g"))].map(([, x]) => Number(x));

test("stands columns at their years, so that uneven gaps show", async () => {
  const figure = sectorsOverTime(two);
  expect(faultsOf(figure)).toEqual([]);
  const [a = 0, b = 0, c = 0, d = 0] = xOf(figure.svg, "hit");
  expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  expect((d - c) / (b - a)).toBeCloseTo(0.1, 1);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/sectors.svg");
});

test("outlines a year whose sectors are not known", () => {
  expect(sectorsOverTime(two).svg.match(/class="bare"/g)).toHaveLength(1);
});

test("answers with the largest sector and the largest fall", () => {
  expect(sectorsOverTime(two).answer.replaceAll("\u00a0", " ")).toBe(
    "Sektor cars stod för mest 2021: 150 ton. Sektor cars har minskat mest: 50 ton mindre 2021 än 1990.",
  );
});

test("shows eight of forty sectors and the rest together, and all in the table", async () => {
  const sectors = Array.from({ length: 40 }, (_, index) =>
    sector(`s${String(index)}`, [[2024, 100 - index]]),
  );
  const figure = sectorsOverTime({ ...bare, years: [{ year: 2024, total: 3220 }], sectors });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.svg).toContain("Övriga 32 sektorer");
  expect(figure.table.columns).toHaveLength(42);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/sectors-forty.svg");
});

test("names a ninth sector rather than call it the rest", () => {
  const sectors = Array.from({ length: 9 }, (_, index) => sector(`s${String(index)}`, [[2024, 100 - index]]));
  expect(sectorsOverTime({ ...bare, years: [{ year: 2024, total: 800 }], sectors }).svg).toContain(
    "Sektor s8",
  );
});

test("stacks negative values below zero", async () => {
  const figure = sectorsOverTime({
    ...bare,
    years: [
      { year: 2020, total: 500 },
      { year: 2021, total: 0 },
    ],
    sectors: [
      sector("cars", [
        [2020, 800],
        [2021, 0],
      ]),
      sector("forest", [
        [2020, -300],
        [2021, 0],
      ]),
    ],
  });
  expect(faultsOf(figure)).toEqual([]);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/sectors-below-zero.svg");
});

test("holds for one sector in one year", () => {
  expect(
    faultsOf(
      sectorsOverTime({ ...bare, years: [{ year: 2024, total: 5 }], sectors: [sector("one", [[2024, 5]])] }),
    ),
  ).toEqual([]);
});

test("says so where there are no sectors", () => {
  const figure = sectorsOverTime(bare);
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer).toBe("Vi har ännu inga uppgifter om sektorer.");
});

test("draws the key once, with its last row at the foot of the picture", () => {
  const title = "Värme i bostäder och lokaler som ägs av andra än kommunen";
  const { svg } = sectorsOverTime({ ...two, sectors: two.sectors.map((one) => ({ ...one, title })) });
  const rows = [...svg.matchAll(/<rect [^>]*x="-46" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(rows).toHaveLength(2);
  // Three lines of 18 px and 6 px of air.
  expect(Number(/ height="(\d+)"/.exec(svg)?.[1]) - (rows[1] ?? 0)).toBe(60);
});
