import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import { largestSectorFall, sectorSeries } from "./sector-series.ts";

const sectors = [
  { id: "farms", title: { sv: "Jordbruk" } },
  { id: "cars", title: { sv: "Bilar" } },
  { id: "gone", title: { sv: "Nedlagt" } },
];

const indicator = makeIndicator({
  sectors,
  observations: [
    { year: 2022, value: 60, bySector: { farms: 30, cars: 20, gone: 10 }, status: "normal" },
    { year: 2023, value: 55, status: "normal" },
    { year: 2024, value: 50, bySector: { farms: 15, cars: 35 }, status: "normal" },
  ],
});

test("lists sectors by their size in the latest year, those it lacks last", () => {
  expect(sectorSeries(indicator).sectors.map(({ id }) => id)).toEqual(["cars", "farms", "gone"]);
});

test("leaves out the years a sector is not known, and keeps the year's total", () => {
  const { years, sectors } = sectorSeries(indicator);
  expect([...(sectors[0]?.values ?? [])]).toEqual([
    [2022, 20],
    [2024, 35],
  ]);
  expect(years).toContainEqual({ year: 2023, total: 55 });
});

test("finds the sector that fell most between the first and the latest year", () => {
  // Farms: 30 − 15 = 15. What is gone is not known to have fallen.
  expect(largestSectorFall(indicator)).toEqual({ title: { sv: "Jordbruk" }, from: 2022, to: 2024, by: 15 });
});

test("finds no fall in a single year", () => {
  const one = makeIndicator({ sectors, observations: indicator.observations.slice(0, 1) });
  expect(largestSectorFall(one)).toBeUndefined();
});

test("reckons no fall from before the series changed method", () => {
  const [first, ...rest] = indicator.observations;
  const before = { year: 2021, value: 200, bySector: { farms: 100, cars: 100 }, status: "normal" } as const;
  const changed = first ? [before, { ...first, status: "break" as const }, ...rest] : [];
  // Farms fell 100 − 15 = 85 since 2021, but only 30 − 15 = 15 are counted alike.
  expect(largestSectorFall(makeIndicator({ sectors, observations: changed }))).toMatchObject({
    from: 2022,
    by: 15,
  });
});
