import type { SeriesChange } from "../figures/series-change.ts";
import { type GoalGap, isApart } from "../figures/gap.ts";
import { formatPercent, formatPoints, joinSentences } from "../format.ts";
import { targetAmountWords } from "../i18n/target-words.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { distanceSentences } from "./distance-sentence.ts";
import type { PathwayInput } from "./emissions-pathway.ts";
import { chartTexts } from "./texts.ts";

/**
 * What must be said of a distance that is counted across a change of method, wherever the distance is told; undefined where
 * it is not.
 */
export function breakReservation(
  distance: Pick<GoalGap, "breakYear"> | undefined,
  lang: Language,
): string | undefined {
  return distance?.breakYear === undefined
    ? undefined
    : chartTexts(lang).pathway.acrossBreak(distance.breakYear);
}

/** How the outcome stands to the pathway, in a sentence. */
function gapSentence(outcome: GoalGap, unit: Unit, lang: Language): string {
  const texts = chartTexts(lang).pathway;
  if (!isApart(outcome)) return texts[outcome.sign];
  const { gap, gapPercent, sign } = outcome;
  return texts[sign](unit, Math.abs(gap), gapPercent === undefined ? undefined : Math.abs(gapPercent));
}

/** The latest outcome, how it stands to the pathway, and what must be said of that. */
export function gapAnswer(gap: GoalGap, unit: Unit, lang: Language): string {
  const outcome = chartTexts(lang).pathway.outcomeWas(unit, gap.observed, gap.year);
  return joinSentences(outcome, gapSentence(gap, unit, lang), breakReservation(gap, lang));
}

/** How large a change is, without its sign; undefined where the two years do not compare, or not in percent. */
function sizeOf(
  { change, changePercent, crossesBreak }: SeriesChange,
  unit: Unit,
  lang: Language,
): string | undefined {
  if (crossesBreak) return undefined;
  if (unit === "percent") return formatPoints(Math.abs(change), lang);
  return changePercent === undefined
    ? undefined
    : formatPercent(Math.abs(changePercent), lang, { decimals: 1 });
}

/** The figure's answer: the latest outcome, and how it stands to the pathway, the next target or the first year. */
export function pathwayAnswer({ runs, gap, distance, targets, change, unit, lang }: PathwayInput): string {
  const texts = chartTexts(lang).pathway;
  if (gap !== undefined) return gapAnswer(gap, unit, lang);
  if (distance !== undefined) {
    const { outcome, target, verdict } = distanceSentences(distance, unit, lang);
    return joinSentences(outcome, target, verdict, breakReservation(distance, lang));
  }
  const sentences: string[] = [];
  const latest = runs.at(-1)?.at(-1);
  if (latest !== undefined) sentences.push(texts.outcomeWas(unit, latest.value, latest.year));
  const target = targets.at(-1);
  if (target !== undefined) {
    sentences.push(texts.target(target.year, targetAmountWords(target, unit, lang)));
  } else if (change !== undefined) {
    const size = sizeOf(change, unit, lang);
    if (size !== undefined) sentences.push(texts.since(unit, change.from.year, size, change.change > 0));
  }
  return sentences.length === 0 ? texts.none : sentences.join(" ");
}
