import type { SchemaName } from "../schema/collections.ts";
import type { Finding } from "./finding.ts";

/** A place in a file as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A few lines of the file around a problem. */
export interface Excerpt {
  /** Number of the first line shown. */
  readonly from: number;
  readonly lines: readonly string[];
}

/** A finding and where it stands. What every report is made of. */
export interface Problem extends Omit<Finding, "collection" | "id">, Position {
  /** Path as the reader would open it, such as `data/goals/example.yaml`. */
  readonly file: string;
  /** Missing where a file is in no collection. */
  readonly collection?: SchemaName | undefined;
  readonly id?: string | undefined;
  readonly excerpt?: Excerpt | undefined;
}

/** Where an offset of a text stands. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where a line of a text begins, or its end where it has fewer lines. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return start;
}

/** The line of a problem and the one on either side. */
export function excerptAround(text: string, line: number): Excerpt | undefined {
  if (text === "") return undefined;
  const from = Math.max(1, line - 1);
  const around = text.slice(startOfLine(text, from), startOfLine(text, line + 2));
  const lines = around.split("\n");
  return { from, lines: lines.slice(0, line - from + 2) };
}

/** The order problems are told in: by file, then from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
