import { href } from "../../i18n/routes.ts";
import type { CsvCell } from "../csv.ts";
import { type Sheet, type WorkbookCell, workbookOf } from "../workbook.ts";
import { type Column, type DataTable, tables } from "./columns.ts";
import type { Edition } from "./edition.ts";
import { termsOfSeries } from "./licences.ts";
import { headerOf, rowsOf } from "./rows.ts";

/** Whether a column holds whole days, of which one may be `unknown`. Days, months and years in one column stay texts. */
const holdsDays = (column: Column | undefined) =>
  column !== undefined && !column.field.isList && /^date(?:-or-unknown)?$/.test(column.field.type.name);

function sheetOf({ dataset }: Edition, table: DataTable): Sheet {
  const header = headerOf(table);
  const before = header.length - table.columns.length;
  const isDay = header.map((_, index) => holdsDays(table.columns[index - before]));
  const cellOf = (cell: CsvCell, index: number): WorkbookCell =>
    isDay[index] && typeof cell === "string" && cell !== "unknown" ? { day: cell } : cell;
  return { name: table.name, header, rows: rowsOf(dataset, table).map((row) => row.map(cellOf)) };
}

/** Whose records they are, of which day, and on what terms. */
function aboutSheet(edition: Edition): Sheet {
  const { dataset, commit, date, address } = edition;
  const { portal, indicators } = dataset;
  return {
    name: "about",
    header: ["key", "value"],
    widths: [30, 80],
    rows: [
      ["title", portal.title.sv],
      ["publisher", portal.publisher.name],
      ...(portal.fictional ? [["fictional", true] as const] : []),
      ...(portal.proposed ? [["proposed", true] as const] : []),
      ["license", portal.license],
      ["date", { day: date }],
      ["commit", commit],
      ["documentation", address(href("data", "sv"))],
      ...[...indicators.keys()].flatMap((id) => {
        const { license, attribution } = termsOfSeries(edition, id);
        return [
          [`license of indicators/${id}`, license ?? "unknown"],
          ...(attribution === undefined ? [] : [[`attribution of indicators/${id}`, attribution]]),
        ];
      }),
    ],
  };
}

/** All open data as one workbook: a sheet for each table that holds anything, and one that tells whose they are. */
export function openDataWorkbook(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => sheetOf(edition, table)).filter(({ rows }) => rows.length > 0);
  return workbookOf([aboutSheet(edition), ...sheets]);
}
