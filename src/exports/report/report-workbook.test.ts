import { read, utils, type WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { makePeriod } from "../../dataset/fixtures/factory.ts";
import { followUpCounts } from "../follow-up-counts.ts";
import type { Report } from "./report.ts";
import { reportWorkbook } from "./report-workbook.ts";
import { sampleDataset, sampleReport } from "./testing.ts";

type Row = Readonly<Record<string, unknown>>;
const report = sampleReport();
const bookOf = async (of: Report): Promise<WorkBook> =>
  read(await reportWorkbook(of), { type: "array", cellDates: true, UTC: true, cellFormula: true });
const book = await bookOf(report);
const rowsOf = (sheet: string, { Sheets } = book) =>
  utils.sheet_to_json<Row>(Sheets[sheet] ?? {}, { defval: null, UTC: true });
const sum = (column: string) =>
  rowsOf("Åtaganden").reduce((total, row) => total + Number(row[column] ?? 0), 0);
const counts = followUpCounts(report.dataset, report.figures, report.today, "sv");
const countOf = (id: string) => counts.find((count) => count.id === id)?.value;

test("has a sheet to begin with that tells method, day, version and licence", () => {
  expect(book.SheetNames).toEqual([
    ...["Läs mig", "Nyckeltal", "Åtaganden", "Delmål", "Uppföljningar", "Indikatorer"],
  ]);
  const told = new Map(rowsOf("Läs mig").map((row) => [row["Uppgift"], row["Innehåll"]]));
  expect(told.get("Sista dag")).toEqual(new Date("2025-12-31T00:00:00Z"));
  expect(told.get("Uppgifternas version")).toBe("abcdef01".padEnd(40, "0"));
  expect(told.get("Metod")).toBe("https://klimat.example.org/metod/");
  expect(told.get("Licens")).toBe("CC0-1.0");
  expect(told.get("Utges av")).toBe("Exempelby kommun");
  expect([...told].find(([key]) => String(key).startsWith("Licens för"))?.[1]).toBe("CC0-1.0");
});

test("names the version that a year was frozen with, where its records can be read, and its figures first", async () => {
  const frozenCommit = "f".repeat(40);
  const figures = [{ id: "commitments", title: { sv: "Åtaganden, alla" }, value: 7, unit: "count" }];
  const period = makePeriod({ year: 2025, from: "2025-01-01", to: "2025-12-31", frozenCommit, figures });
  const frozen = sampleReport(sampleDataset({ periods: [period] }), {
    asFrozen: sampleDataset(),
    isChanged: true,
  });
  const frozenBook = await bookOf(frozen);
  const rows = rowsOf("Läs mig", frozenBook);
  expect(rows.find((row) => row["Uppgift"] === "Uppgifternas version")?.["Innehåll"]).toBe(frozenCommit);
  expect(rowsOf("Nyckeltal", frozenBook)[0]).toMatchObject({ Tabell: "frozen", Id: "commitments", Värde: 7 });
});

test("holds every count of the site's own file", () => {
  expect(rowsOf("Nyckeltal").map((row) => [row["Tabell"], row["Id"], row["Värde"], row["Av"]])).toEqual(
    counts.map(({ table, id, value, of }) => [table, id, value, of ?? null]),
  );
});

test("adds up to the key figures, bound by bound", () => {
  const bounds = [
    ["low", "lägst"],
    ["central", "troligast"],
    ["high", "högst"],
  ] as const;
  for (const [bound, word] of bounds) {
    expect(sum(`Räknas som utlovat 2030, ${word} (ton)`)).toBe(countOf(`claimed-${bound}`));
    expect(sum(`Räknas som styrkt 2030, ${word} (ton)`)).toBe(countOf(`evidenced-${bound}`));
  }
  expect(rowsOf("Åtaganden")).toHaveLength(Number(countOf("commitments")));
  const outcomes = rowsOf("Delmål").map((row) => row["Så gick det"]);
  expect(outcomes.filter((outcome) => outcome === "Nåddes i tid")).toHaveLength(Number(countOf("onTime")));
});

test("gives real days and numbers, and runs no formula", () => {
  const oven = rowsOf("Åtaganden").find((row) => row["Id"] === "oven");
  expect(oven).toMatchObject({
    Åtagande: "=1+1 Vi byter ugn",
    Undertecknat: new Date("2024-01-15T00:00:00Z"),
    "Full effekt, högst (ton per år)": 3.5,
    "Räknas inte, därför att": null,
  });
  const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as { f?: string }[]);
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
});

test("tells updates and series", () => {
  expect(rowsOf("Uppföljningar").find((row) => row["Id"] === "bikes")).toMatchObject({
    Id: "bikes",
    Datum: new Date("2024-11-02T00:00:00Z"),
    Slag: "Drogs tillbaka",
  });
  expect(rowsOf("Indikatorer").map((row) => row["Värde"])).toEqual([100, 95, 90]);
});
