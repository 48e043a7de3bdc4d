import writeExcelFile, { type Cell } from "write-excel-file/node";
import { steadyZip } from "./steady-zip.ts";

/** A day in a cell of a workbook, `YYYY-MM-DD`. */
export interface DayCell {
  readonly day: string;
}

/** What a cell may hold. A text is always text: a workbook says so itself, and runs nothing. */
export type WorkbookCell = string | number | boolean | DayCell | undefined;

/** A sheet with its first row as headings. */
export interface Sheet {
  /** At most 31 characters, none of `[]/\:*?`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Widths of the columns, in characters. */
  readonly widths?: readonly number[];
}

/** What XML makes something else of, or the writer leaves out: a carriage return, and what XML allows but discourages. */
const unsafe = /[\r\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFD]/g;

/**
 * The format reads `_x0041_` in a text as A: so is written what would not come through otherwise, and the first letter of
 * `constructor` and its like, for the writer keeps texts as keys of a plain object.
 */
function asStored(text: string): string {
  const stored = text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_").replace(unsafe, escaped);
  return stored in Object.prototype ? `${escaped(stored)}${stored.slice(1)}` : stored;
}

function escaped(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function cellOf(cell: WorkbookCell): Cell {
  if (cell === undefined || cell === "") return null;
  // Never a formula: the writer makes one only where a cell asks for it by name.
  if (typeof cell === "string") return asStored(cell);
  if (typeof cell !== "object") return cell;
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}

/** A workbook (XLSX) of some sheets: real days and numbers, and the same bytes whenever it is written. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map(({ name, header, rows, widths = [] }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((_, index) => ({ width: widths[index] ?? 18 })),
    data: [
      header.map((value): Cell => ({ value: asStored(value), type: String, fontWeight: "bold" })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return steadyZip(await writeExcelFile(written).toBuffer());
}
