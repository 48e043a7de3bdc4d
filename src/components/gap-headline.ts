import { distanceSentences, leftWords } from "../charts/distance-sentence.ts";
import { breakReservation } from "../charts/pathway-sentence.ts";
import type { Indicator } from "../dataset/dataset.ts";
import { type GoalGap, isApart } from "../figures/gap.ts";
import type { TargetDistance } from "../figures/target-distance.ts";
import type { SeriesChange } from "../figures/series-change.ts";
import { formatPercent, joinSentences } from "../format.ts";
import { differenceText } from "../i18n/change-words.ts";
import { emissionsChangeSentence, emissionsIn } from "../i18n/emissions-change.ts";
import type { Language } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import type { Unit } from "../schema/indicator.ts";

/** What the start page's headline is made from. */
export interface HeadlineInput {
  readonly indicator: Pick<Indicator, "kind" | "unit"> | undefined;
  readonly gap: GoalGap | undefined;
  /** Told where there is no gap. */
  readonly distance: TargetDistance | undefined;
  readonly change: SeriesChange | undefined;
}

/** The one number of the start page, and what it means. */
interface Headline {
  /** The number, and what stands small beside it: its unit and what it is a number of. */
  readonly big?: { readonly number: string; readonly beside: string };
  /** Empty where the number says it all. */
  readonly lead: string;
}

const percentOf = (percent: number, language: Language, decimals: number) =>
  formatPercent(Math.abs(percent), language, { decimals });

/** A number and its unit, which stands small beside it with what follows. */
function bigOf(amount: string, what: string): NonNullable<Headline["big"]> {
  const [number = "", unit = ""] = amount.split(/\u00a0(?=\D)/);
  return { number, beside: `${unit} ${what}`.trim() };
}

/** How far it is to the next target. What the big number says is not said again. */
function distanceHeadline(distance: TargetDistance, unit: Unit, language: Language): Headline {
  const { outcome, target, verdict } = distanceSentences(distance, unit, language);
  const left = leftWords(distance, unit, language);
  const reservation = breakReservation(distance, language);
  // Of a target whose year is over nothing is left to do.
  if (left === undefined || distance.isPast)
    return { lead: joinSentences(outcome, target, verdict, reservation) };
  return {
    big: bigOf(left, textsIn(language).start.left(distance.target.year)),
    lead: joinSentences(outcome, target, reservation),
  };
}

/** How far it is to the main goal, as the start page opens with it. */
export function gapHeadline(input: HeadlineInput, language: Language): Headline {
  const { gap, distance, indicator } = input;
  const t = textsIn(language).start;
  const unit = indicator?.unit ?? "tonnes";
  if (gap === undefined && distance !== undefined) return distanceHeadline(distance, unit, language);
  if (gap === undefined) return { lead: t.gapUnknown };
  if (gap.sign === "start") return { lead: t.gapAhead(gap.year) };
  const size = differenceText(Math.abs(gap.gap), unit, language, { significant: 4 });
  const meaning =
    isApart(gap) && gap.gapPercent !== undefined
      ? t.meaning[gap.sign](percentOf(gap.gapPercent, language, 0), emissionsIn(indicator?.kind) ?? "other")
      : undefined;
  const changed = input.change && emissionsChangeSentence(input.change, indicator?.kind, language);
  return {
    big: bigOf(size, t.position[gap.sign](gap.year)),
    lead: joinSentences(meaning, breakReservation(gap, language), changed),
  };
}
