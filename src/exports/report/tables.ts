import type { PublishedFigure } from "../../charts/figure.ts";
import { formatCell } from "../../charts/table.ts";
import { type Child, html, type Markup } from "./markup.ts";

/** A column of a printed table. */
export interface PrintColumn {
  readonly label: string;
  /** Numbers stand to the right; neither they nor days are broken. */
  readonly holds?: "number" | "day" | undefined;
  /** In percent of the table, where texts should not decide: of every column or of none. */
  readonly width?: number | undefined;
}

/** What is not known, or not asked for. */
const dash = "–";
/** Tables of so few rows are not broken over two pages: of counts, and of texts, which take more room. */
const fewRows = { counts: 30, texts: 5 };

/**
 * A table with a caption and headings; the first cell of a row heads it. A column that nothing is known in is left out:
 * paper is narrow.
 */
export function tableMarkup(
  caption: string,
  columns: readonly PrintColumn[],
  rows: readonly (readonly Child[])[],
): Markup {
  const isKnown = columns.map(
    (_, index) => index === 0 || rows.some((row) => row[index] !== dash && row[index] !== undefined),
  );
  const shown = <Cell>(row: readonly Cell[]) => row.filter((_, index) => isKnown[index]);
  const kinds = shown(columns).map(({ holds }) => holds);
  const holding = (index: number) => kinds[index] !== undefined && html`class="${kinds[index]}"`;
  const isOfCounts = kinds.slice(1).every((kind) => kind === "number");
  const isShort = rows.length <= fewRows[isOfCounts ? "counts" : "texts"];
  const isFixed = shown(columns).every(({ width }) => width !== undefined);
  const name = `${isOfCounts && kinds.length <= 3 ? "counts" : "texts"}${isShort ? " short" : ""}${isFixed ? " fixed" : ""}`;
  const wide = (width: number | undefined) => width !== undefined && html`style="width:${width}%"`;
  return html`<table class="${name}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${shown(columns).map(({ label, width }, index) => html`<th scope="col" ${holding(index)} ${wide(width)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${shown(row).map((cell, index) =>
              index === 0
                ? html`<th scope="row">${cell}</th>`
                : html`<td ${holding(index)}>${cell ?? dash}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The numbers of a figure as a table. */
export function figureTable({ table, lang }: PublishedFigure): Markup {
  const { caption, columns, rows } = table;
  return tableMarkup(
    caption,
    columns.map(({ label, unit, type }) => ({
      label: unit === undefined ? label : `${label} (${unit})`,
      holds: type === "number" ? "number" : undefined,
    })),
    rows.map((row) =>
      row.map((cell, index) => {
        const column = columns[index];
        return column === undefined ? undefined : formatCell(cell, column, lang);
      }),
    ),
  );
}
