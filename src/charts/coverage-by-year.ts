import type { Source } from "../dataset/dataset.ts";
import { type CoverageYear, type ShareRange, toldCoverage } from "../figures/gap-coverage.ts";
import type { TargetMiss } from "../figures/target-miss.ts";
import { formatPercent, formatPercentRange, formatTonnes, joinSentences } from "../format.ts";
import type { Language } from "../schema/language.ts";
import type { TonnesRange } from "../schema/values.ts";
import { barRows, type BarRow, rangeKey } from "./bar-rows.ts";
import { answeredFigure, type Figure } from "./figure.ts";
import { rangeBars } from "./range-bars.ts";
import type { Table } from "./table.ts";
import { missText } from "./target-misses.ts";
import { chartTexts } from "./texts.ts";
import { tonnesRangeText } from "./tonnes-range.ts";

/** What the bars of coverage are drawn from. */
export interface CoverageInput {
  readonly id: string;
  readonly lang: Language;
  readonly subject?: string | undefined;
  /** The year of the latest outcome, which everything is reckoned from. */
  readonly from: number;
  readonly years: readonly CoverageYear[];
  /** Years with a target: always drawn, and the first of them is what the answer tells of. */
  readonly targetYears: readonly number[];
  /** Targets that the pathway ends beside. */
  readonly misses?: readonly TargetMiss[] | undefined;
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

const exact = { significant: 4 } as const;
const whole = { decimals: 0 } as const;
/** As in the table, so that small parts add up to their sum. */
const oneDecimal = { decimals: 1 } as const;

const decimalsOf = (percent: number) => (Math.abs(percent) < 10 ? oneDecimal : whole);

function percentText(share: number, lang: Language): string {
  const percent = share * 100;
  // Something is not nothing, however little.
  if (percent > 0 && percent < 0.05) {
    return chartTexts(lang).coverage.lessThan(formatPercent(0.1, lang, oneDecimal));
  }
  return formatPercent(percent, lang, decimalsOf(percent));
}

/** What commitments take of what must go: its bounds and the likeliest, or that alone where the bounds are written alike. */
function takenText({ low, central, high }: ShareRange, lang: Language): string {
  const texts = chartTexts(lang).coverage;
  const likeliest = percentText(central, lang);
  const written = (share: number) => Number((share * 100).toFixed(decimalsOf(share * 100).decimals));
  const [from, to] = [written(low), written(high)];
  if (from === to) return texts.answer(likeliest);
  return texts.answer(formatPercentRange(from, to, lang, oneDecimal), likeliest);
}

/** Tonnes, and their share of what must go. */
function sizeText(range: TonnesRange, needed: number, lang: Language): string {
  const tonnes = tonnesRangeText(range, lang);
  return needed === 0 ? tonnes : `${tonnes} (${percentText(range.central / needed, lang)})`;
}

function answerOf(input: CoverageInput): string {
  const { from, lang } = input;
  const texts = chartTexts(lang).coverage;
  const told = toldCoverage(input.years, input.targetYears);
  if (told === undefined) return texts.none;
  if (told.needed === 0) return texts.met(told.year);
  const needed = formatTonnes(told.needed, lang, exact);
  const cut = texts.cut(needed, from, told.year);
  if (told.share === undefined) return joinSentences(cut, texts.nothing);
  if (told.share.central < 0) {
    const less = formatTonnes(-told.share.central * told.needed, lang, exact);
    return joinSentences(cut, texts.less(from, less));
  }
  return joinSentences(cut, takenText(told.share, lang));
}

/** The next year, every fifth, and those with a target: what a reader can take in. The table has them all. */
function drawnYears({ years, targetYears }: CoverageInput): readonly CoverageYear[] {
  return years.filter(({ year }, index) => index === 0 || year % 5 === 0 || targetYears.includes(year));
}

function rowsOf(input: CoverageInput): readonly BarRow[] {
  const { lang } = input;
  const texts = chartTexts(lang).coverage;
  return drawnYears(input).flatMap(({ year, needed, claimed, evidenced }) => {
    const size = formatTonnes(needed, lang, exact);
    const need = { kind: "gapbar", from: 0, to: needed, tip: `${texts.needed(year)}: ${size}` };
    const row = (kind: "claimed" | "evidenced", range: TonnesRange | undefined): BarRow => ({
      label: texts[kind],
      bars:
        range === undefined ? [] : rangeBars(kind, range, `${texts[kind]}: ${tonnesRangeText(range, lang)}`),
      end: range === undefined ? texts.unknown : sizeText(range, needed, lang),
    });
    return [
      { label: texts.needed(year), bars: needed === 0 ? [] : [need], end: size },
      ...((claimed ?? evidenced) === undefined
        ? [{ label: texts.promised, bars: [], end: texts.unknown }]
        : [row("claimed", claimed), row("evidenced", evidenced)]),
    ];
  });
}

function tableOf({ years, lang }: CoverageInput): Table {
  const texts = chartTexts(lang);
  const t = texts.coverage;
  const number = { type: "number", unit: texts.unitOf.tonnes } as const;
  return {
    caption: t.caption,
    columns: [
      { key: "year", label: texts.year, type: "year" },
      { key: "needed", label: t.neededColumn, ...number },
      { key: "claimedLow", label: t.claimedLow, ...number },
      { key: "claimedCentral", label: t.claimedCentral, ...number },
      { key: "claimedHigh", label: t.claimedHigh, ...number },
      { key: "evidencedCentral", label: t.evidencedCentral, ...number },
      { key: "share", label: t.share, type: "number", unit: "%", decimals: 1 },
    ],
    rows: years.map(({ year, needed, claimed, evidenced, share }) => [
      year,
      needed,
      claimed?.low,
      claimed?.central,
      claimed?.high,
      evidenced?.central,
      share && share.central * 100,
    ]),
  };
}

/** Year by year: what must go from today's emissions, and how much of that commitments are reckoned to take. */
export function coverageByYear(input: CoverageInput): Figure {
  const { lang, from, misses = [], note } = input;
  const texts = chartTexts(lang).coverage;
  const toldMisses = misses.filter(
    ({ target }) => target.year === toldCoverage(input.years, input.targetYears)?.year,
  );
  const miss = missText(toldMisses, "tonnes", lang);
  const rows = rowsOf(input);
  const isBelowZero = rows.some(({ bars }) => bars.some((bar) => Math.min(bar.from, bar.to) < 0));
  const notes = [
    miss && texts.byPathway(miss),
    rangeKey(rows, lang),
    isBelowZero ? texts.belowZero : undefined,
    texts.note(from),
    note,
  ];
  const told = {
    question: texts.question,
    answer: answerOf(input),
    table: tableOf(input),
    notes,
  };
  return answeredFigure(input, told, (textWidth) => barRows(rows, textWidth));
}
