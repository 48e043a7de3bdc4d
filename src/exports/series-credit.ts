import type { Dataset } from "../dataset/dataset.ts";
import { indicatorOf, mainGoalOf } from "../dataset/main-goal.ts";
import type { KeyFigureId } from "../schema/texts/key-figures.ts";
import type { CsvCell } from "./csv.ts";

/** Whose a number is that is reckoned from somebody's series, and on what terms: those of the series. */
export interface SeriesCredit {
  /** The title of the source and its publisher. */
  readonly source: string;
  /** `unknown` where its publisher does not say. */
  readonly license: string;
  /** How its publisher wants to be named. */
  readonly attribution?: string | undefined;
}

/** The last columns of a CSV file with numbers of both kinds. */
export const creditColumns = ["license", "source", "attribution"] as const;

/**
 * The cells of those columns.
 *
 * @param license Of the portal's own records.
 */
export function creditCells(credit: SeriesCredit | undefined, license: string): readonly CsvCell[] {
  return credit === undefined
    ? [license, undefined, undefined]
    : [credit.license, credit.source, credit.attribution];
}

/** Key figures that come from the series of the main goal. The others are counted in the portal's own records. */
const ofTheSeries = [
  "emissions",
  "emissions-year",
  "gap",
  "gap-percent",
] as const satisfies readonly KeyFigureId[];

/** Whose series a key figure comes from; undefined where it comes from none. */
export function creditOfKeyFigure(dataset: Dataset, id: string): SeriesCredit | undefined {
  if (!(ofTheSeries as readonly string[]).includes(id)) return undefined;
  const indicator = indicatorOf(dataset, mainGoalOf(dataset));
  const source = dataset.sources.get(indicator?.source ?? "");
  if (source === undefined) return undefined;
  const { title, publisher, license, attribution } = source;
  return { source: `${title} (${publisher})`, license, ...(attribution !== undefined && { attribution }) };
}
