import { collectionNames } from "../../schema/collections.ts";
import { indexJson } from "./api-index.ts";
import { tables } from "./columns.ts";
import type { Edition } from "./edition.ts";
import { collectionJson, removedJson } from "./json.ts";
import { openDataWorkbook } from "./open-data-workbook.ts";
import { tableCsv, tableSpreadsheetCsv } from "./rows.ts";

/** A file of open data: what it is called, and how it is written. */
export interface OpenDataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (edition: Edition) => string | Promise<Uint8Array<ArrayBuffer>>;
}

const json = "application/json";
const csv = "text/csv; charset=utf-8";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Every file in the folder of the API, but for those of single records and the schemas. */
export const apiFiles: readonly OpenDataFile[] = [
  { name: "index.json", mediaType: json, write: indexJson },
  { name: "removed.json", mediaType: json, write: removedJson },
  { name: "klimatportal.xlsx", mediaType: xlsx, write: openDataWorkbook },
  ...collectionNames.map((name): OpenDataFile => ({
    name: `${name}.json`,
    mediaType: json,
    write: (edition) => collectionJson(edition, name),
  })),
  ...tables.flatMap((table): OpenDataFile[] => [
    { name: `${table.name}.csv`, mediaType: csv, write: ({ dataset }) => tableCsv(dataset, table) },
    {
      name: `${table.name}-excel.csv`,
      mediaType: csv,
      write: ({ dataset }) => tableSpreadsheetCsv(dataset, table),
    },
  ]),
];
