/** What a cell of a CSV file may hold. */
export type CsvCell = string | number | undefined;

/** Characters a spreadsheet takes for the start of a formula, their full-width twins included. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

function cellText(cell: CsvCell): string {
  if (cell === undefined) return "";
  // Numbers are ours: -5 is a number, "-5" is something somebody wrote.
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV file by RFC 4180: commas, CRLF, decimal points. A text that a spreadsheet would run as a formula is quoted
 * with an apostrophe before it. Opens with a byte order mark, by which spreadsheets know that å is å.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
}
