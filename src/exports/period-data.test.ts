import { expect, test } from "vitest";
import { makePeriod } from "../dataset/fixtures/factory.ts";
import { comparePeriod } from "../figures/period-comparison.ts";
import { periodCsv, periodJson } from "./period-data.ts";

const signed = {
  publisher: "Exempelkommunen",
  license: "CC0-1.0",
  date: "2026-11-01",
  commit: undefined,
  method: "https://klimat.example.org/metod/",
};
const title = { sv: "Gapet" };
const rows = comparePeriod(
  makePeriod({ figures: [{ id: "gap", title, value: 12, unit: "tonnes" }] }),
  makePeriod({ year: 2023, figures: [{ id: "gap", title, value: null, unit: "tonnes" }] }),
  [],
);

test("names each value by its column", () => {
  const figure = (value: number) => ({ id: "gap", title, value, unit: "tonnes" }) as const;
  const counted = comparePeriod(
    makePeriod({ figures: [figure(12)] }),
    makePeriod({ year: 2023, figures: [figure(10)] }),
    [{ ...figure(15), title: { sv: "Gapet", en: "The gap" } }],
  );
  const [columns, row] = periodCsv(counted, "sv", () => undefined, signed)
    .split("\r\n")
    .map((line) => line.split(","));
  expect(columns?.map((column, at) => `${column}: ${row?.[at]}`).slice(0, 10)).toEqual([
    ...["\uFEFFid: gap", "label: Gapet", "unit: tonnes", "frozen: 12"],
    ...["previous: 10", "change: 2", "besidePrevious: changed"],
    ...["recalculated: 15", "recalculatedBy: 3", "besideRecalculated: recalculated"],
  ]);
});

test("writes a row for each figure, and leaves empty what is not known", () => {
  expect(periodCsv(rows, "sv", () => undefined, signed).split("\r\n")[1]).toBe(
    "gap,Gapet,tonnes,12,,,unknown,,,no-longer-counted,2026-11-01,Exempelkommunen,CC0-1.0,,",
  );
});

test("tells in JSON what was unknown apart from what was not counted", () => {
  const { year, figures } = JSON.parse(periodJson(2024, 2023, "0".repeat(40), rows, () => undefined, signed));
  expect(year).toBe(2024);
  expect(figures[0].previous).toBeNull();
  expect(figures[0]).not.toHaveProperty("recalculated");
});

test("gives what comes from a series on the terms of that, and not on the portal's own", () => {
  const credit = { source: "En serie (Ett verk)", license: "unknown", attribution: "Ett verk" };
  const creditOf = (id: string) => (id === "gap" ? credit : undefined);
  expect(periodCsv(rows, "sv", creditOf, signed)).toContain(",unknown,En serie (Ett verk),Ett verk\r\n");
  expect(JSON.parse(periodJson(2024, 2023, "0".repeat(40), rows, creditOf, signed))).toMatchObject({
    license: "CC0-1.0",
    figures: [{ id: "gap", ...credit }],
  });
});
