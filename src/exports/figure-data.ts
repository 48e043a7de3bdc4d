import type { PublishedFigure } from "../charts/figure.ts";
import { plainCell } from "../charts/table.ts";
import { csvOf } from "./csv.ts";

/** Several sources in one cell. */
const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join("; ") || undefined;

/** The numbers of a figure as CSV. Its sources stand in columns of their own at the end, since CSV has no place for remarks. */
export function figureCsv({ table, sources }: PublishedFigure): string {
  const credit = [
    joined(sources.map(({ title, publisher }) => `${title} (${publisher})`)),
    joined(sources.map(({ license }) => license)),
    joined(sources.map(({ attribution }) => attribution)),
  ];
  return csvOf(
    [...table.columns.map(({ key }) => key), "source", "license", "attribution"],
    table.rows.map((row) => [...row.map(plainCell), ...credit]),
  );
}

/** Where a figure and its method stand in the portal. */
export interface FigureAddresses {
  readonly figure: string;
  readonly method: string;
}

/** A figure as JSON: what it asks and answers, its numbers with their units, and what they rest on. */
export function figureJson(figure: PublishedFigure, addresses: FigureAddresses): string {
  const { id, lang, subject, question, answer, table, sources, note, publisher } = figure;
  return `${JSON.stringify(
    {
      id,
      language: lang,
      subject,
      question,
      answer,
      caption: table.caption,
      columns: table.columns.map(({ key, label, unit, type }) => ({ key, label, unit, type })),
      rows: table.rows.map((row) =>
        Object.fromEntries(table.columns.map(({ key }, index) => [key, plainCell(row[index]) ?? null])),
      ),
      sources: sources.map(({ title, publisher: by, url, issued, accessed, license, attribution }) => ({
        title,
        publisher: by,
        url,
        issued,
        accessed,
        license,
        attribution,
      })),
      note,
      publisher,
      url: addresses.figure,
      method: addresses.method,
    },
    undefined,
    2,
  )}\n`;
}
