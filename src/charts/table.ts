import { formatNumber, formatPartialDate } from "../format.ts";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import type { Reading } from "../i18n/texts.ts";
import type { Language } from "../schema/language.ts";

/** What a cell may hold: a text, a number, or nothing known. */
export type Cell = string | number | ForeignWords | undefined;

/** A record's text as a figure holds it. */
export function wordsOf({ text, lang, isFallback }: Reading): string | ForeignWords {
  return isFallback ? { text, lang } : text;
}

/** The text or number itself, whatever its language. */
export function plainCell(cell: Cell): string | number | undefined {
  return typeof cell === "object" ? cell.text : cell;
}

/** The language of a cell, where it is not the figure's. */
export function foreignLang(cell: Cell): Language | undefined {
  return typeof cell === "object" ? cell.lang : undefined;
}

/** A column of a figure's table. The first column heads the rows. */
export interface Column {
  /** Stable name in CSV and JSON; English camelCase. */
  readonly key: string;
  readonly label: string;
  /** Of the label, where it is not the figure's. */
  readonly labelLang?: Language | undefined;
  /** Unit of the numbers, in the reader's language. */
  readonly unit?: string | undefined;
  readonly type: "text" | "year" | "date" | "number";
  readonly decimals?: number | undefined;
}

/** The numbers of a figure. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Highest number to shade cells against, where the table is a picture. */
  readonly shadeTo?: number | undefined;
}

/** A cell as a reader reads it. Nothing known is a dash, never 0. */
export function formatCell(cell: Cell, { type, decimals }: Column, lang: Language): string {
  if (cell === undefined) return "–";
  if (type === "date") return formatPartialDate(String(plainCell(cell)), lang);
  if (type === "number" && typeof cell === "number") return formatNumber(cell, lang, { decimals });
  return String(plainCell(cell));
}

/** How dark a cell is, 0–4: nothing, then quarters of the largest. */
export function shadeOf(count: number, largest: number): number {
  return count <= 0 || largest <= 0 ? 0 : Math.max(1, Math.ceil((count / largest) * 4));
}
