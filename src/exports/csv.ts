import { withoutFormula } from "./spreadsheet-text.ts";

/** What a cell of a CSV file may hold. */
export type CsvCell = string | number | boolean | undefined;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function plainCell(cell: CsvCell): string {
  const text = cell === undefined ? "" : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? quoted(text) : text;
}

function spreadsheetCell(cell: CsvCell): string {
  // Numbers are ours: -5 is a number, "-5" is something somebody wrote.
  if (typeof cell !== "string") return plainCell(cell);
  const text = withoutFormula(cell);
  return /[",;\r\n\t']/.test(text) ? quoted(text) : text;
}

function swedishCell(cell: CsvCell): string {
  return typeof cell === "number" ? String(cell).replace(".", ",") : spreadsheetCell(cell);
}

function linesOf(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  textOf: (cell: CsvCell) => string,
  separator = ",",
): string {
  return [header, ...rows].map((row) => `${row.map(textOf).join(separator)}\r\n`).join("");
}

/**
 * A CSV file for spreadsheets: commas, CRLF, decimal points. A text that a spreadsheet would run as a formula is quoted
 * with an apostrophe before it. Opens with a byte order mark, by which spreadsheets know that å is å.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${linesOf(header, rows, spreadsheetCell)}`;
}

/**
 * As {@link csvOf}, for a spreadsheet set to Swedish: semicolons between columns and decimal commas. Such a spreadsheet
 * reads commas as one wide column, and takes 4.947 for a text.
 */
export function swedishCsvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${linesOf(header, rows, swedishCell, ";")}`;
}

/** A CSV file for programs, by RFC 4180: every value as it is, and no byte order mark. */
export function plainCsvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return linesOf(header, rows, plainCell);
}
