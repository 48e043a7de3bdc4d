import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeIndicator, makeSource } from "../../dataset/fixtures/factory.ts";
import { tables } from "./columns.ts";
import { headerOf, rowsOf, tableCsv, tableSpreadsheetCsv } from "./rows.ts";

const dataset = makeDataset({
  commitments: [
    makeCommitment({
      title: { sv: "=SUMMA(A1)" },
      focusAreas: ["example-area"],
      baseline: { year: 2020, value: -5 },
      alsoClaimedIn: [{ sv: "Annat löfte" }],
    }),
  ],
  indicators: [
    makeIndicator({
      observations: [
        { year: 2020, value: null, status: "missing" },
        { year: 2021, value: 1.5, status: "normal", bySector: { transport: 1, heating: 0.5 } },
      ],
    }),
  ],
});
const tableOf = (name: string) => {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(name);
  return table;
};
const asObjects = (name: string) =>
  rowsOf(dataset, tableOf(name)).map((row) =>
    Object.fromEntries(headerOf(tableOf(name)).map((key, index) => [key, row[index]])),
  );

test("gives a record a row, its id first", () => {
  expect(headerOf(tableOf("commitments")).slice(0, 2)).toEqual(["id", "actor"]);
  expect(asObjects("commitments")[0]).toMatchObject({
    "title.sv": "=SUMMA(A1)",
    "title.en": undefined,
    focusAreas: "example-area",
    "baseline.value": -5,
    counterCommitment: false,
    alsoClaimedIn: '[{"sv":"Annat löfte"}]',
  });
});

test("gives an item of a list a row, with the record's id and its place", () => {
  expect(asObjects("indicators-observations")).toMatchObject([
    { recordId: "example-indicator", position: 1, year: 2020, value: undefined, status: "missing" },
    { position: 2, value: 1.5, bySector: '{"heating":0.5,"transport":1}' },
  ]);
});

test("tells in every row of a series whose it is and on what terms", () => {
  const source = makeSource({ id: "lent", license: "CC-BY-4.0", attribution: "Exempelverket" });
  const lent = makeDataset({ indicators: [makeIndicator({ source: "lent" })], sources: [source] });
  for (const name of ["indicators", "indicators-observations"]) {
    const table = tableOf(name);
    expect(headerOf(table).slice(-2)).toEqual(["license", "attribution"]);
    const terms = rowsOf(lent, table).map((row) => row.slice(-2));
    expect(terms.length).toBeGreaterThan(0);
    for (const one of terms) expect(one).toEqual(["CC-BY-4.0", "Exempelverket"]);
  }
  expect(headerOf(tableOf("commitments"))).not.toContain("license");
});

test("takes the power from formulas in the file for spreadsheets only", () => {
  expect(tableCsv(dataset, tableOf("commitments"))).toContain(",=SUMMA(A1),");
  expect(tableSpreadsheetCsv(dataset, tableOf("commitments"))).toContain(`;"'=SUMMA(A1)";`);
});

test("begins with a byte order mark in the file for spreadsheets only", () => {
  expect(tableCsv(dataset, tableOf("goals")).startsWith("id,")).toBe(true);
  expect(tableSpreadsheetCsv(dataset, tableOf("goals")).startsWith("\ufeffid;")).toBe(true);
});
