import type { Source } from "../dataset/dataset.ts";
import type { SectorShares } from "../figures/shares.ts";
import { formatAmount, formatPercent, type Lang } from "../format.ts";
import { read } from "../i18n/texts.ts";
import type { Unit } from "../schema/indicator.ts";
import { barRows, type BarRow } from "./bar-rows.ts";
import { type Figure, seriesFigure } from "./figure.ts";
import { letterOf, seriesShown } from "./palette.ts";
import type { Table } from "./table.ts";
import { chartTexts } from "./texts.ts";

/** What the chart of shares is drawn from. */
export interface SharesInput {
  readonly id: string;
  readonly lang: Lang;
  readonly subject?: string | undefined;
  readonly unit: Unit;
  /** Undefined where no year has sectors. */
  readonly shares: SectorShares | undefined;
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

function answerOf({ shares, unit, lang }: SharesInput): string {
  const texts = chartTexts(lang);
  const [first, second, third] = shares?.sectors ?? [];
  if (shares === undefined || first === undefined) return texts.sectors.none;
  const title = read(first.title, lang).text;
  if (first.percent === undefined) {
    return texts.shares.answerGeneric(
      shares.year,
      title,
      formatAmount(first.tonnes, unit, lang, { significant: 4 }),
    );
  }
  const answer = texts.shares.answer(shares.year, title, first.percent);
  if (second?.percent === undefined || third?.percent === undefined || shares.sectors.length < 5)
    return answer;
  return `${answer} ${texts.shares.together(3, first.percent + second.percent + third.percent)}`;
}

function tableOf({ shares, unit, lang }: SharesInput): Table {
  const texts = chartTexts(lang);
  return {
    caption: texts.shares.caption(shares?.year ?? 0),
    columns: [
      { key: "sector", label: texts.sector, type: "text" },
      {
        key: "amount",
        label: texts.total,
        type: "number",
        unit: texts.unitOf[unit],
        decimals: unit === "tonnes" ? 0 : undefined,
      },
      { key: "percent", label: texts.share, type: "number", unit: "%", decimals: 0 },
    ],
    rows: (shares?.sectors ?? []).map(({ title, tonnes, percent }) => [
      read(title, lang).text,
      tonnes,
      percent,
    ]),
  };
}

function rowsOf({ shares, unit, lang }: SharesInput): readonly BarRow[] {
  const sectors = shares?.sectors ?? [];
  const amount = (value: number) => formatAmount(value, unit, lang, { significant: 4 });
  const rowOf = (
    title: string,
    tonnes: number,
    percent: number | undefined,
    index: number | undefined,
  ): BarRow => {
    const written = percent === undefined ? amount(tonnes) : formatPercent(percent, lang);
    return {
      label: index === undefined ? title : `${letterOf(index)}  ${title}`,
      bars: [
        { kind: index === undefined ? "s0" : "s1", from: 0, to: tonnes, tip: `${title}: ${amount(tonnes)}` },
      ],
      end: written,
    };
  };
  // Nine rows either way: a single sector left over is shown as itself.
  const shown = sectors.length === seriesShown + 1 ? sectors.length : seriesShown;
  const rows = sectors
    .slice(0, shown)
    .map(({ title, tonnes, percent }, index) =>
      rowOf(read(title, lang).text, tonnes, percent, index < seriesShown ? index : undefined),
    );
  const rest = sectors.slice(shown);
  if (rest.length === 0) return rows;
  const percents = rest.map(({ percent }) => percent).filter((percent) => percent !== undefined);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    ...rows,
    rowOf(
      chartTexts(lang).sectors.other(rest.length),
      sum(rest.map(({ tonnes }) => tonnes)),
      percents.length === rest.length ? sum(percents) : undefined,
      undefined,
    ),
  ];
}

/** Share by sector in the latest year: bars, largest first. */
export function sectorSharesChart(input: SharesInput): Figure {
  const { lang, unit, note } = input;
  const texts = chartTexts(lang).shares;
  const question =
    unit === "tonnes" || unit === "tonnes-per-resident" ? texts.question : texts.genericQuestion;
  const told = { question, answer: answerOf(input), table: tableOf(input), note };
  return seriesFigure(input, told, (textWidth) => barRows(rowsOf(input), textWidth));
}
