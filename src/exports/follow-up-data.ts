import type { CsvCell } from "./csv.ts";
import { csvOf } from "./csv.ts";
import { creditCells, creditColumns, type SeriesCredit } from "./series-credit.ts";

/** One count of the follow-up page: what is counted, of which kind, how many, and out of how many. */
export interface FollowUpCount {
  /**
   * The table it stands in: `key-figures`, `freshness`, `states`, `milestones`, `passed-dates`, `unknown`,
   * `support-asked`, `support-offered`, `white-spots` or `quality`.
   */
  readonly table: string;
  /** Stable name within the table. */
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly of?: number | undefined;
  readonly unit: string;
  /** Whose series it is reckoned from, where it is from one. */
  readonly credit?: SeriesCredit | undefined;
}

/** Who says so, and from what. */
export interface FollowUpSigned {
  readonly publisher: string;
  /** Of the portal's own records: what comes from a series says so itself, with the terms of that. */
  readonly license: string;
  /** ISO date. */
  readonly date: string;
  readonly commit: string | undefined;
  readonly method: string;
}

/** Every count of the follow-up page as CSV, a row for each. */
export function followUpCsv(
  counts: readonly FollowUpCount[],
  { date, publisher, license }: FollowUpSigned,
): string {
  return csvOf(
    ["table", "id", "label", "value", "of", "unit", "date", "publisher", ...creditColumns],
    counts.map(({ table, id, label, value, of, unit, credit }): readonly CsvCell[] => [
      ...[table, id, label, value ?? undefined, of, unit],
      ...[date, publisher, ...creditCells(credit, license)],
    ]),
  );
}

/** The same as JSON. */
export function followUpJson(counts: readonly FollowUpCount[], signed: FollowUpSigned): string {
  const told = counts.map(({ credit, ...count }) => ({ ...count, ...credit }));
  return `${JSON.stringify({ ...signed, counts: told }, undefined, 2)}\n`;
}
