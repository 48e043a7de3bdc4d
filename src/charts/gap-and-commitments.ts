import type { Source } from "../dataset/dataset.ts";
import type { TotalEffect } from "../figures/effect.ts";
import type { GoalGap } from "../figures/gap.ts";
import { formatTonnes, joinSentences } from "../format.ts";
import type { Language } from "../schema/language.ts";
import type { TonnesRange } from "../schema/values.ts";
import { barRows, type BarRow, rangeKey } from "./bar-rows.ts";
import { answeredFigure, type Figure } from "./figure.ts";
import { rangeBars } from "./range-bars.ts";
import { breakReservation } from "./pathway-sentence.ts";
import type { Table } from "./table.ts";
import { chartTexts } from "./texts.ts";
import { tonnesRangeText } from "./tonnes-range.ts";

/** What the bars of gap and commitments are drawn from. */
export interface GapInput {
  readonly id: string;
  readonly lang: Language;
  readonly subject?: string | undefined;
  readonly gap: GoalGap | undefined;
  readonly effect: TotalEffect;
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

const exact = { significant: 4 } as const;

/** What the answer is made from: an effect that nobody can reckon is undefined, which is not the same as 0 tonnes. */
interface Compared {
  readonly gap: GoalGap | undefined;
  readonly claimed: TonnesRange | undefined;
  readonly evidenced: TonnesRange | undefined;
  /** The year of the effect. */
  readonly year: number;
}

/** The sum of what can be counted; undefined where nothing can. */
function known({ effect }: GapInput, kind: "claimed" | "evidenced"): TonnesRange | undefined {
  return effect.counted[kind].size === 0 ? undefined : effect[kind];
}

function comparisonOf({ gap, claimed, evidenced, year }: Compared, lang: Language): string {
  const texts = chartTexts(lang).gap;
  if (gap === undefined) return texts.none;
  if (gap.sign === "start") return texts.start(gap.year);
  if (gap.sign !== "above") return texts.closed(gap.year);
  const size = formatTonnes(gap.gap, lang, exact);
  if (claimed === undefined && evidenced === undefined) return texts.answerNone(size, gap.year);
  return texts.answer(
    size,
    gap.year,
    claimed && tonnesRangeText(claimed, lang),
    evidenced && tonnesRangeText(evidenced, lang),
    year,
  );
}

/** The figure's answer: the gap and what is promised beside it, and what must be said of the gap. */
export function gapAndEffectAnswer(compared: Compared, lang: Language): string {
  return joinSentences(comparisonOf(compared, lang), breakReservation(compared.gap, lang));
}

function answerOf(input: GapInput): string {
  const { gap, effect, lang } = input;
  const [claimed, evidenced] = [known(input, "claimed"), known(input, "evidenced")];
  return gapAndEffectAnswer({ gap, claimed, evidenced, year: effect.year }, lang);
}

function rowsOf(input: GapInput): readonly BarRow[] {
  const { gap, effect, lang } = input;
  const texts = chartTexts(lang).gap;
  if (gap === undefined) return [];
  const row = (label: string, kind: string, range: TonnesRange | undefined): BarRow => {
    if (range === undefined) return { label, bars: [], end: texts.unknown };
    const tip = `${label}: ${tonnesRangeText(range, lang)}`;
    return { label, bars: rangeBars(kind, range, tip), end: tonnesRangeText(range, lang) };
  };
  const label = texts.gap(gap.year);
  const gapRow = (): BarRow => {
    if (gap.sign !== "above")
      return { label, bars: [], end: gap.gap === undefined ? texts.unknown : texts.noGap };
    const size = formatTonnes(gap.gap, lang, exact);
    return { label, bars: [{ kind: "gapbar", from: 0, to: gap.gap, tip: `${label}: ${size}` }], end: size };
  };
  return [
    gapRow(),
    row(texts.claimed(effect.year), "claimed", known(input, "claimed")),
    row(texts.evidenced(effect.year), "evidenced", known(input, "evidenced")),
  ];
}

function tableOf(input: GapInput): Table {
  const { gap, effect, lang } = input;
  const texts = chartTexts(lang);
  const number = { type: "number", unit: texts.unitOf.tonnes } as const;
  return {
    caption: texts.gap.caption,
    columns: [
      { key: "what", label: texts.gap.what, type: "text" },
      { key: "low", label: texts.gap.low, ...number },
      { key: "central", label: texts.gap.central, ...number },
      { key: "high", label: texts.gap.high, ...number },
    ],
    rows: [
      ...(gap === undefined ? [] : [[texts.gap.gap(gap.year), undefined, gap.gap, undefined]]),
      ...(["claimed", "evidenced"] as const).map((kind) => {
        const range = known(input, kind);
        return [texts.gap[kind](effect.year), range?.low, range?.central, range?.high];
      }),
    ],
  };
}

/** The gap, and beside it what the commitments are reckoned to save (outlined) and what is evidenced (filled). */
export function gapAndCommitments(input: GapInput): Figure {
  const { lang, note } = input;
  const texts = chartTexts(lang).gap;
  const rows = rowsOf(input);
  const told = {
    question: texts.question,
    answer: answerOf(input),
    table: tableOf(input),
    notes: [rangeKey(rows, lang), texts.note, note],
  };
  return answeredFigure(input, told, (textWidth) => barRows(rows, textWidth));
}
