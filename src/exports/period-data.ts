import type { PeriodRow } from "../figures/period-comparison.ts";
import type { Language } from "../i18n/routes.ts";
import { read } from "../i18n/texts.ts";
import { type CsvCell, csvOf } from "./csv.ts";
import type { FollowUpSigned } from "./follow-up-data.ts";
import { creditCells, creditColumns, type SeriesCredit } from "./series-credit.ts";

/** Whose series a figure is reckoned from, by its id. */
type CreditOf = (id: string) => SeriesCredit | undefined;

/** A frozen year beside the year before and today, as CSV: a row for each figure. */
export function periodCsv(
  rows: readonly PeriodRow[],
  language: Language,
  creditOf: CreditOf,
  { date, publisher, license }: FollowUpSigned,
): string {
  const keys = ["id", "label", "unit", "frozen", "previous", "change", "besidePrevious"];
  return csvOf(
    [...keys, "recalculated", "recalculatedBy", "besideRecalculated", "date", "publisher", ...creditColumns],
    rows.map((row): readonly CsvCell[] => [
      ...[row.id, read(row.title, language).text, row.unit, row.frozen ?? undefined],
      ...[row.previous ?? undefined, row.change, row.besidePrevious],
      ...[row.recalculated ?? undefined, row.recalculatedBy, row.besideRecalculated],
      ...[date, publisher, ...creditCells(creditOf(row.id), license)],
    ]),
  );
}

/** The same as JSON: `null` where a figure was not known, no key where it was not counted. */
export function periodJson(
  year: number,
  previousYear: number | undefined,
  frozenCommit: string,
  rows: readonly PeriodRow[],
  creditOf: CreditOf,
  signed: FollowUpSigned,
): string {
  const figures = rows.map((row) => ({ ...row, ...creditOf(row.id) }));
  return `${JSON.stringify({ ...signed, year, previousYear, frozenCommit, figures }, undefined, 2)}\n`;
}
