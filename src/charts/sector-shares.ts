import { fsum } from "d3-array";
import type { Source } from "../dataset/dataset.ts";
import type { SectorShares } from "../figures/shares.ts";
import { formatAmount, formatPercent } from "../format.ts";
import { type ForeignWords, foreignWords } from "../i18n/foreign-words.ts";
import { read } from "../i18n/texts.ts";
import { isEmissions, type Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { barRows, type BarRow } from "./bar-rows.ts";
import { type Figure, answeredFigure } from "./figure.ts";
import { letterOf, seriesShown } from "./palette.ts";
import { plainCell, type Table, wordsOf } from "./table.ts";
import { chartTexts } from "./texts.ts";

/** What the chart of shares is drawn from. */
export interface SharesInput {
  readonly id: string;
  readonly lang: Language;
  readonly subject?: string | undefined;
  readonly unit: Unit;
  /** Undefined where no year has sectors. */
  readonly shares: SectorShares | undefined;
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

const percentOf = (share: number | undefined) => (share === undefined ? undefined : share * 100);

function answerOf({ shares, unit, lang }: SharesInput): string {
  const texts = chartTexts(lang);
  const [first, second, third] = shares?.sectors ?? [];
  if (shares === undefined || first === undefined) return texts.sectors.none;
  const title = read(first.title, lang).text;
  if (first.share === undefined) {
    return texts.shares.answerGeneric(
      shares.year,
      title,
      formatAmount(first.amount, unit, lang, { significant: 4 }),
    );
  }
  const answer = texts.shares.answer(unit, shares.year, title, first.share * 100);
  if (second?.share === undefined || third?.share === undefined || shares.sectors.length < 5) return answer;
  // Rounded last: three parts rounded first can miss their sum by a percent.
  const together = fsum([first.amount, second.amount, third.amount]) / shares.total;
  return `${answer} ${texts.shares.together(3, together * 100)}`;
}

function tableOf({ shares, unit, lang }: SharesInput): Table {
  const texts = chartTexts(lang);
  return {
    caption: texts.shares.caption(unit, shares?.year ?? 0),
    columns: [
      { key: "sector", label: texts.sector, type: "text" },
      {
        key: "amount",
        label: texts.pathway.outcomeLabel(unit),
        type: "number",
        unit: texts.unitOf[unit],
      },
      { key: "percent", label: texts.share, type: "number", unit: "%", decimals: 0 },
    ],
    rows: (shares?.sectors ?? []).map(({ title, amount, share }) => [
      wordsOf(read(title, lang)),
      amount,
      percentOf(share),
    ]),
  };
}

function rowsOf({ shares, unit, lang }: SharesInput): readonly BarRow[] {
  const sectors = shares?.sectors ?? [];
  const inWords = (value: number) => formatAmount(value, unit, lang, { significant: 4 });
  const rowOf = (
    words: string | ForeignWords,
    amount: number,
    share: number | undefined,
    index: number | undefined,
  ): BarRow => {
    const title = String(plainCell(words));
    const percent = percentOf(share);
    const written = percent === undefined ? inWords(amount) : formatPercent(percent, lang, { decimals: 0 });
    return {
      foreign: typeof words === "object" ? [words] : [],
      label: index === undefined ? title : `${letterOf(index)}  ${title}`,
      bars: [
        { kind: index === undefined ? "s0" : "s1", from: 0, to: amount, tip: `${title}: ${inWords(amount)}` },
      ],
      end: written,
    };
  };
  // Nine rows either way: a single sector left over is shown as itself.
  const shown = sectors.length === seriesShown + 1 ? sectors.length : seriesShown;
  const rows = sectors
    .slice(0, shown)
    .map(({ title, amount, share }, index) =>
      rowOf(wordsOf(read(title, lang)), amount, share, index < seriesShown ? index : undefined),
    );
  const rest = sectors.slice(shown);
  if (rest.length === 0) return rows;
  const isWhole = rest.every(({ share }) => share !== undefined);
  return [
    ...rows,
    rowOf(
      chartTexts(lang).sectors.other(rest.length),
      fsum(rest, ({ amount }) => amount),
      isWhole ? fsum(rest, ({ share }) => share) : undefined,
      undefined,
    ),
  ];
}

/** Share by sector in the latest year: bars, largest first. */
export function sectorSharesChart(input: SharesInput): Figure {
  const { lang, unit, note } = input;
  const texts = chartTexts(lang).shares;
  const question = isEmissions(unit) ? texts.question : texts.genericQuestion;
  const isRounded = (input.shares?.sectors ?? []).some(({ share }) => share !== undefined);
  const told = {
    question,
    answer: answerOf(input),
    table: tableOf(input),
    foreign: foreignWords(...(input.shares?.sectors ?? []).map(({ title }) => read(title, lang))),
    notes: [isRounded ? texts.note : undefined, note],
  };
  return answeredFigure(input, told, (textWidth) => barRows(rowsOf(input), textWidth));
}
