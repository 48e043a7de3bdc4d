import { recordsOf } from "../../dataset/collection-records.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { type CsvCell, plainCsvOf, swedishCsvOf } from "../csv.ts";
import { type Column, type DataTable, termColumnsOf } from "./columns.ts";
import { withSortedKeys } from "./json.ts";
import { sourceOfSeries } from "./licences.ts";

function valueAt(record: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((held, key) => {
    if (typeof held !== "object" || held === null) return undefined;
    return (held as Readonly<Record<string, unknown>>)[key];
  }, record);
}

function cellOf(record: unknown, { name, kind }: Column): CsvCell {
  const value = valueAt(record, name);
  if (value === undefined || value === null) return undefined;
  if (kind === "list" && Array.isArray(value)) return value.join(";");
  if (kind === "array" || kind === "object") return JSON.stringify(withSortedKeys(value));
  return value as string | number | boolean;
}

/**
 * The names of a table's columns. Rows of a list begin with the id of their record and their place in it, from 1; rows of
 * series end in the terms of their source.
 */
export function headerOf(table: DataTable): readonly string[] {
  const { list, columns } = table;
  const names = [...columns, ...termColumnsOf(table)].map(({ name }) => name);
  return list === undefined ? ["id", ...names] : ["recordId", "position", ...names];
}

/** The rows of a table, in the order of the records' ids. */
export function rowsOf(dataset: Dataset, table: DataTable): readonly (readonly CsvCell[])[] {
  const { collection, list, columns } = table;
  const terms = termColumnsOf(table);
  const termCells = (id: string) => terms.map((column) => cellOf(sourceOfSeries(dataset, id), column));
  const records = [...recordsOf(dataset, collection).values()];
  if (list === undefined) {
    return records.map((record) => [
      record.id,
      ...columns.map((column) => cellOf(record, column)),
      ...termCells(record.id),
    ]);
  }
  return records.flatMap((record) => {
    const items = valueAt(record, list);
    if (!Array.isArray(items)) return [];
    return items.map((item: unknown, index) => [
      record.id,
      index + 1,
      ...columns.map((column) => cellOf(item, column)),
      ...termCells(record.id),
    ]);
  });
}

/** A table as CSV for programs. */
export function tableCsv(dataset: Dataset, table: DataTable): string {
  return plainCsvOf(headerOf(table), rowsOf(dataset, table));
}

/** A table as CSV for spreadsheets set to Swedish. Those in English read that for programs. */
export function tableSpreadsheetCsv(dataset: Dataset, table: DataTable): string {
  return swedishCsvOf(headerOf(table), rowsOf(dataset, table));
}
