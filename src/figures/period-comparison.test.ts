import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeIndicator, makePeriod } from "../dataset/fixtures/factory.ts";
import { type KeyFigure, keyFigures } from "./key-figures.ts";
import { comparePeriod, type PeriodRow, previousPeriod, recalculatedFigures } from "./period-comparison.ts";

const title = { sv: "En siffra", en: "A figure" };
const figure = (id: string, value: number | null, unit = "tonnes") => ({ id, title, value, unit });
type Figure = ReturnType<typeof figure>;
const anew = (figures: readonly Figure[]) => figures as readonly KeyFigure[];

/** The row of the first figure of a year: what stood there the year before, and what is reckoned today. */
function rowOf(frozen: readonly Figure[], previous: readonly Figure[] | undefined, today: readonly Figure[]) {
  const before = previous && makePeriod({ id: "2023", year: 2023, figures: [...previous] });
  const rows = comparePeriod(makePeriod({ figures: [...frozen] }), before, anew(today));
  return rows[0] as PeriodRow;
}

test("gives the value, what it was the year before, and what it is reckoned to today", () => {
  expect(rowOf([figure("gap", 120.5)], [figure("gap", 150)], [figure("gap", 118)])).toEqual({
    ...{ id: "gap", title, unit: "tonnes" },
    ...{ frozen: 120.5, previous: 150, besidePrevious: "changed", change: -29.5 },
    ...{ recalculated: 118, besideRecalculated: "recalculated", recalculatedBy: -2.5 },
  });
});

test("says that nothing changed where nothing did", () => {
  const same = [figure("gap", 120)];
  expect(rowOf(same, same, same)).toMatchObject({
    ...{ besidePrevious: "unchanged", change: 0, besideRecalculated: "unchanged", recalculatedBy: 0 },
  });
});

test("reckons differences without the noise of binary fractions", () => {
  // 0.3 − 0.1 is 0.19999999999999998 to a computer.
  expect(rowOf([figure("gap", 0.3)], [figure("gap", 0.1)], [])).toMatchObject({ change: 0.2 });
});

test("gives a year no difference, though it tells that it is another", () => {
  const row = rowOf(
    [figure("emissions-year", 2023, "year")],
    [figure("emissions-year", 2022, "year")],
    [figure("emissions-year", 2024, "year")],
  );
  expect([row.besidePrevious, row.change]).toEqual(["changed", undefined]);
  expect([row.besideRecalculated, row.recalculatedBy]).toEqual(["recalculated", undefined]);
});

test("compares effects only where they are reckoned for the same year", () => {
  const effect = (tonnes: number, year: number | null) => [
    figure("claimed-low", tonnes),
    figure("effect-year", year, "year"),
  ];
  expect(rowOf(effect(50, 2030), effect(40, 2030), effect(60, 2030))).toMatchObject({
    ...{ besidePrevious: "changed", change: 10, besideRecalculated: "recalculated", recalculatedBy: 10 },
  });
  const other = rowOf(effect(50, 2030), effect(40, 2045), effect(60, 2045));
  expect([other.besidePrevious, other.change]).toEqual(["not-comparable", undefined]);
  expect([other.besideRecalculated, other.recalculatedBy]).toEqual(["not-comparable", undefined]);
  expect(rowOf(effect(50, null), effect(40, null), []).besidePrevious).toBe("not-comparable");
});

test("does not compare what is counted in another unit", () => {
  const row = rowOf([figure("gap", 50)], [figure("gap", 50_000, "mwh")], [figure("gap", 4, "percent")]);
  expect([row.besidePrevious, row.change]).toEqual(["not-comparable", undefined]);
  expect([row.besideRecalculated, row.recalculatedBy]).toEqual(["not-comparable", undefined]);
});

test("tells what is not known apart from nothing and from what was not counted", () => {
  expect(rowOf([figure("gap", 0)], [figure("gap", null)], [figure("gap", null)])).toMatchObject({
    ...{ previous: null, besidePrevious: "unknown", change: undefined },
    ...{ recalculated: null, besideRecalculated: "recalculated", recalculatedBy: undefined },
  });
  expect(rowOf([figure("gap", null)], [], [figure("gap", null)])).toMatchObject({
    ...{ previous: undefined, besidePrevious: "not-counted-then", besideRecalculated: "unchanged" },
  });
  expect(rowOf([figure("gap", null)], [figure("gap", 1)], [])).toMatchObject({ besidePrevious: "unknown" });
});

test("says of the first frozen year that there is none before it", () => {
  expect(rowOf([figure("gap", 1)], undefined, [])).toMatchObject({
    ...{ previous: undefined, besidePrevious: "no-previous", change: undefined },
  });
});

test("keeps figures that are counted only then, only now or only before, those of the year first", () => {
  const period = makePeriod({ figures: [figure("retired", 7, "count")] });
  const before = makePeriod({ year: 2023, figures: [figure("older", 3, "count")] });
  const rows = comparePeriod(period, before, anew([figure("newer", 9, "count")]));
  expect(rows.map((row) => [row.id, row.besidePrevious, row.besideRecalculated])).toEqual([
    ["retired", "not-counted-then", "no-longer-counted"],
    ["newer", "not-counted-now", "not-counted-then"],
    ["older", "not-counted-now", "no-longer-counted"],
  ]);
});

test("keeps the words that a figure was frozen with", () => {
  const words = { sv: "Som det hette då" };
  const period = makePeriod({ figures: [{ ...figure("gap", 1), title: words }] });
  expect(comparePeriod(period, undefined, anew([figure("gap", 1)]))[0]?.title).toEqual(words);
});

test("finds the latest frozen year before a year, whatever order and however long ago", () => {
  const [first, third, fourth] = [2020, 2024, 2025].map((year) =>
    // Records come in the order of their ids.
    makePeriod({ id: `before-${3000 - year}`, year }),
  );
  const dataset = makeDataset({ periods: [fourth, first, third].filter((one) => one !== undefined) });
  const yearBefore = (year: number) => previousPeriod(dataset, makePeriod({ year }))?.year;
  expect([2020, 2024, 2025].map(yearBefore)).toEqual([undefined, 2020, 2024]);
});

test("reckons anew for the last day, with the emissions that were known when the year was frozen", () => {
  const dataset = makeDataset({
    commitments: [
      makeCommitment({ id: "in-time", signed: "2023-12-31" }),
      makeCommitment({ id: "too-late", signed: "2024-01-01" }),
    ],
    indicators: [makeIndicator()],
  });
  const year = makeIndicator().observations[0]?.year ?? 0;
  const period = makePeriod({ to: "2023-12-31", figures: [figure("emissions-year", year, "year")] });
  const frozenTo = (id: string) => recalculatedFigures(dataset, period).find((one) => one.id === id)?.value;
  expect(frozenTo("commitments")).toBe(1);
  expect(frozenTo("emissions-year")).toBe(year);
  expect(keyFigures(dataset, "2023-12-31").find(({ id }) => id === "emissions-year")?.value).not.toBe(year);
});

test("finds nothing recalculated in a year frozen from the same records", () => {
  const dataset = makeDataset({ commitments: [makeCommitment()], indicators: [makeIndicator()] });
  const figures = keyFigures(dataset, "2024-12-31").map(({ id, title: words, value, unit }) => ({
    ...{ id, title: words, value, unit },
  }));
  const period = makePeriod({ to: "2024-12-31", figures });
  const rows = comparePeriod(period, undefined, recalculatedFigures(dataset, period));
  expect(new Set(rows.map(({ besideRecalculated }) => besideRecalculated))).toEqual(new Set(["unchanged"]));
});
