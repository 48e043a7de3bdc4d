/** Characters a spreadsheet takes for the start of a formula, their full-width twins included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as a CSV file for spreadsheets may hold it: one that would be run as a formula gets an apostrophe before it.
 * Only for CSV: a cell of a workbook says itself that it is text.
 */
export function withoutFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
