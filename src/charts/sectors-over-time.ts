import type { Source } from "../dataset/dataset.ts";
import { formatAmount } from "../format.ts";
import { isEmissions, type Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { type Figure, answeredFigure } from "./figure.ts";
import { sectorColumns } from "./sector-columns.ts";
import type { Table } from "./table.ts";
import { chartTexts } from "./texts.ts";

/** One part of a series, in the years it is known. */
export interface SectorLine {
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is not the figure's. */
  readonly titleLang?: Language | undefined;
  readonly values: ReadonlyMap<number, number>;
}

/** A year of the whole, whether or not its parts are known. */
export interface SectorYear {
  readonly year: number;
  readonly total: number;
}

/** What the chart of sectors over time is drawn from. */
export interface SectorsInput {
  readonly id: string;
  readonly lang: Language;
  readonly subject?: string | undefined;
  readonly unit: Unit;
  /** Observed years, ascending. Years not in it are left open. */
  readonly years: readonly SectorYear[];
  /** Largest in the latest year first. */
  readonly sectors: readonly SectorLine[];
  /** The sector with the largest fall, where one fell. */
  readonly largestFall?:
    { readonly title: string; readonly from: number; readonly to: number; readonly by: number } | undefined;
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

function answerOf({ sectors, years, largestFall, unit, lang }: SectorsInput): string {
  const texts = chartTexts(lang).sectors;
  const year = years.findLast((one) => sectors.some(({ values }) => values.has(one.year)))?.year;
  const [largest] = sectors;
  if (year === undefined || largest === undefined) return texts.none;
  const written = (value: number) => formatAmount(value, unit, lang, { significant: 4 });
  const first = texts.answerOne(largest.title, written(largest.values.get(year) ?? 0), year);
  if (largestFall === undefined) return first;
  const { title, from, to, by } = largestFall;
  return `${first} ${texts.fallen(title, from, to, written(by))}`;
}

function tableOf({ sectors, years, unit, lang }: SectorsInput): Table {
  const texts = chartTexts(lang);
  const number = { type: "number", unit: texts.unitOf[unit] } as const;
  return {
    caption: texts.sectors.caption,
    columns: [
      { key: "year", label: texts.year, type: "year" },
      ...sectors.map(({ id, title, titleLang }) => ({
        key: id,
        label: title,
        labelLang: titleLang,
        ...number,
      })),
      { key: "total", label: texts.total, ...number },
    ],
    rows: years.map(({ year, total }) => [year, ...sectors.map(({ values }) => values.get(year)), total]),
  };
}

/**
 * Emissions by sector over time: a stacked column for each observed year, on a time scale, so that years nobody has
 * figures for stay open. The eight largest sectors are told apart, the rest stand together; the table has them all.
 */
export function sectorsOverTime(input: SectorsInput): Figure {
  const { lang, unit, note } = input;
  const texts = chartTexts(lang).sectors;
  const question = isEmissions(unit) ? texts.question : texts.genericQuestion;
  const foreign = input.sectors.flatMap(({ title, titleLang }) =>
    titleLang === undefined ? [] : [{ text: title, lang: titleLang }],
  );
  const told = { question, answer: answerOf(input), table: tableOf(input), foreign, notes: [note] };
  return answeredFigure(input, told, (textWidth) => sectorColumns(input, textWidth));
}
