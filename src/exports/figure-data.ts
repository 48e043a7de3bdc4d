import type { PublishedFigure } from "../charts/figure.ts";
import { plainCell } from "../charts/table.ts";
import { csvOf } from "./csv.ts";
import type { Edition } from "./open-data/edition.ts";

/** Several sources in one cell. */
const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join("; ") || undefined;

/** A number without the last digits of machine arithmetic: 6083.8 and not 6083.799999999996. */
const exact = (cell: string | number | undefined) =>
  typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;

/** The numbers of a figure as CSV. Its sources have columns of their own at the end: CSV has no place for remarks. */
export function figureCsv({ table, sources, publisher, license: own, asOf }: PublishedFigure): string {
  const credit =
    own === undefined
      ? [
          joined(sources.map(({ title, publisher: by }) => `${title} (${by})`)),
          joined(sources.map(({ license }) => license)),
          joined(sources.map(({ attribution }) => attribution)),
        ]
      : [publisher, own, undefined];
  const day = asOf === undefined ? [] : [asOf];
  return csvOf(
    [...table.columns.map(({ key }) => key), "source", "license", "attribution", ...day.map(() => "asOf")],
    table.rows.map((row) => [...row.map((cell) => exact(plainCell(cell))), ...credit, ...day]),
  );
}

/** Where a figure and its method stand in the portal, and which records it is drawn from. */
export interface FigureOrigin extends Pick<Edition, "commit" | "date"> {
  readonly figure: string;
  readonly method: string;
}

/** A figure as JSON: what it asks and answers, its numbers with their units, and what they rest on. */
export function figureJson(figure: PublishedFigure, origin: FigureOrigin): string {
  const { id, lang, subject, question, answer, table, sources, note, publisher, license: own, asOf } = figure;
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
        Object.fromEntries(
          table.columns.map(({ key }, index) => [key, exact(plainCell(row[index])) ?? null]),
        ),
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
      asOf,
      publisher,
      license: own,
      commit: origin.commit ?? null,
      date: origin.date,
      url: origin.figure,
      method: origin.method,
    },
    undefined,
    2,
  )}\n`;
}
