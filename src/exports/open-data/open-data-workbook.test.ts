import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../../dataset/fixtures/factory.ts";
import { loadDataset } from "../../dataset/load.ts";
import { tables } from "./columns.ts";
import { makeEdition } from "./fixtures/edition.ts";
import { openDataWorkbook } from "./open-data-workbook.ts";
import { headerOf, rowsOf } from "./rows.ts";

const edition = makeEdition(loadDataset("data", { today: "2026-11-24" }));
const book = read(await openDataWorkbook(edition), { type: "array", cellDates: true, UTC: true });
const rowsIn = (name: string) =>
  utils.sheet_to_json<readonly unknown[]>(book.Sheets[name] ?? {}, { header: 1, raw: true, UTC: true });

test("holds every table that holds anything, with every value", () => {
  const filled = tables.filter((table) => rowsOf(edition.dataset, table).length > 0);
  expect(book.SheetNames).toEqual(["about", ...filled.map(({ name }) => name)]);
  for (const table of filled) {
    const [header, ...rows] = rowsIn(table.name);
    expect(header).toEqual(headerOf(table));
    const asWritten = rows.map((row) =>
      [...row].map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    );
    const expected = rowsOf(edition.dataset, table).map((row) => {
      const last = row.findLastIndex((cell) => cell !== undefined);
      return row.slice(0, last + 1);
    });
    expect(asWritten).toEqual(expected);
  }
});

test("has a real day where one is known, and the word where it is not", async () => {
  const commitments = [
    makeCommitment({ id: "example-dated", signed: "2026-01-10", due: "unknown" }),
    makeCommitment({ id: "example-undated", signed: "unknown", due: "2030-12-31" }),
  ];
  const written = await openDataWorkbook(makeEdition(makeDataset({ commitments })));
  const sheet = read(written, { type: "array", cellDates: true, UTC: true }).Sheets["commitments"];
  const rows = utils.sheet_to_json<Readonly<Record<string, unknown>>>(sheet ?? {}, { raw: true, UTC: true });
  expect(rows.map(({ signed, due }) => [signed, due])).toEqual([
    [new Date("2026-01-10T00:00:00Z"), "unknown"],
    ["unknown", new Date("2030-12-31T00:00:00Z")],
  ]);
});

test("says whose the records are, and on what terms", () => {
  const { license, publisher } = edition.dataset.portal;
  expect(rowsIn("about")).toContainEqual(["license", license]);
  expect(rowsIn("about")).toContainEqual(["publisher", publisher.name]);
});
