import type { SupportBalance } from "../figures/support-balance.ts";
import { formatNumber } from "../format.ts";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import type { Language } from "../schema/language.ts";
import { barRows, type BarRow } from "./bar-rows.ts";
import { answeredFigure, type Figure } from "./figure.ts";
import type { Table } from "./table.ts";
import { chartTexts } from "./texts.ts";

/** What the bars of asked and offered support are drawn from. */
export interface BalanceInput {
  readonly id: string;
  readonly lang: Language;
  readonly rows: readonly SupportBalance[];
  /** What focus areas and categories are called. */
  readonly areasOf: (row: SupportBalance) => string;
  readonly categoriesOf: (row: SupportBalance) => string;
  /** Names of focus areas that have not been translated. */
  readonly foreign: readonly ForeignWords[];
  /** All open needs and offers, each counted once; undefined where so few ask that it is not told. */
  readonly asked: number | undefined;
  readonly offered: number;
}

/** So many groups are drawn, the most asked for first. The table has them all. */
const mostDrawn = 8;

const askedIn = ({ asked }: SupportBalance) => asked ?? 1;

/** Areas that are merged are several with long names: the table has them all. */
const isMerged = ({ focusAreas }: SupportBalance) => focusAreas.length > 1;

function answerOf({ rows, asked, offered, lang, areasOf, categoriesOf }: BalanceInput): string {
  const t = chartTexts(lang).balance;
  if (rows.length === 0) return t.none;
  const isAsked = rows.some((row) => row.asked !== 0);
  if (!isAsked) return t.onlyOffered(offered);
  if (asked === undefined) return t.few(offered);
  const [first, second] = rows.toSorted((a, b) => askedIn(b) - askedIn(a));
  // Where two are asked for as much, neither is the most.
  const most =
    first?.asked === undefined || first.asked === second?.asked
      ? ""
      : ` ${t.most(categoriesOf(first), isMerged(first) ? t.severalAreas.toLocaleLowerCase(lang) : areasOf(first), first.asked)}`;
  return `${t.answer(asked, offered)}${most}`;
}

/** What a pair of bars is of. Kinds that nobody asks for need no names: the table has them. */
function labelOf(row: SupportBalance, input: BalanceInput): string {
  const { rows, lang, areasOf, categoriesOf } = input;
  const t = chartTexts(lang).balance;
  const areas = isMerged(row) ? t.severalAreas : areasOf(row);
  if (row.asked !== 0) return `${areas}: ${categoriesOf(row).toLocaleLowerCase(lang)}`;
  const isOnly = rows.filter((one) => areasOf(one) === areasOf(row)).length === 1;
  return isOnly ? areas : `${areas}: ${t.unasked}`;
}

function rowsOf(input: BalanceInput): readonly BarRow[] {
  const { rows, lang } = input;
  const t = chartTexts(lang).balance;
  const isAsked = rows.some(({ asked }) => asked !== 0);
  return rows
    .toSorted((a, b) => askedIn(b) - askedIn(a) || b.offered - a.offered)
    .slice(0, mostDrawn)
    .flatMap((row) => {
      const { asked, offered } = row;
      const askedWord = asked === undefined ? t.fewer : formatNumber(asked, lang);
      const bar = (kind: string, to: number, label: string) =>
        to === 0 ? [] : [{ kind, from: 0, to, tip: `${label}: ${formatNumber(to, lang)}` }];
      const named = { label: labelOf(row, input), foreign: input.foreign };
      const ofOffers = {
        bars: bar("evidenced", offered, t.offered),
        end: `${formatNumber(offered, lang)} ${t.offeredEnd}`,
      };
      // Where nobody asks for anything the answer says it once.
      if (!isAsked) return [{ ...named, ...ofOffers }];
      const ofNeeds = {
        bars: bar("claimed", asked ?? 0, t.asked),
        end: `${askedWord} ${t.askedEnd}`,
      };
      return [
        { ...named, ...ofNeeds },
        { label: "", ...ofOffers },
      ];
    });
}

function tableOf({ rows, lang, areasOf, categoriesOf }: BalanceInput): Table {
  const t = chartTexts(lang).balance;
  const count = { type: "number", unit: chartTexts(lang).unitOf.count, decimals: 0 } as const;
  return {
    caption: t.caption,
    columns: [
      { key: "focusAreas", label: t.areas, type: "text" },
      { key: "categories", label: t.categories, type: "text" },
      { key: "asked", label: t.asked, ...count },
      { key: "offered", label: t.offered, ...count },
    ],
    rows: rows.map((row) => [areasOf(row), categoriesOf(row), row.asked, row.offered]),
  };
}

/** Which support is asked for and offered, by focus area and category, with small counts merged. */
export function supportBalanceChart(input: BalanceInput): Figure {
  const t = chartTexts(input.lang).balance;
  const { foreign } = input;
  const told = {
    question: t.question,
    answer: answerOf(input),
    table: tableOf(input),
    foreign,
    notes: [t.note],
  };
  return answeredFigure({ ...input, sources: [] }, told, (textWidth) => barRows(rowsOf(input), textWidth));
}
