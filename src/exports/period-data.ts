import type { PeriodRow } from "../figures/period-comparison.ts";
import type { Language } from "../i18n/routes.ts";
import { read } from "../i18n/texts.ts";
import { type CsvCell, csvOf } from "./csv.ts";
import type { FollowUpSigned } from "./follow-up-data.ts";

/** A frozen year beside the year before and today, as CSV: a row for each figure. */
export function periodCsv(
  rows: readonly PeriodRow[],
  language: Language,
  { date, publisher, license }: FollowUpSigned,
): string {
  const keys = ["id", "label", "unit", "frozen", "previous", "change", "besidePrevious"];
  return csvOf(
    [...keys, "recalculated", "recalculatedBy", "besideRecalculated", "date", "publisher", "license"],
    rows.map((row): readonly CsvCell[] => [
      ...[row.id, read(row.title, language).text, row.unit, row.frozen ?? undefined],
      ...[row.previous ?? undefined, row.change, row.besidePrevious],
      ...[row.recalculated ?? undefined, row.recalculatedBy, row.besideRecalculated],
      ...[date, publisher, license],
    ]),
  );
}

/** The same as JSON: `null` where a figure was not known, no key where it was not counted. */
export function periodJson(
  year: number,
  previousYear: number | undefined,
  frozenCommit: string,
  rows: readonly PeriodRow[],
  signed: FollowUpSigned,
): string {
  return `${JSON.stringify({ ...signed, year, previousYear, frozenCommit, figures: rows }, undefined, 2)}\n`;
}
