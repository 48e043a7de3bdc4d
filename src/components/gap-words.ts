import type { GoalGap } from "../figures/gap.ts";
import { formatAmount, formatPercent } from "../format.ts";
import type { Language } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import type { Unit } from "../schema/indicator.ts";

/** How far the outcome is from the pathway, in a sentence or two, in the indicator's unit and in percent. */
export function wordsOfGap(gap: GoalGap | undefined, unit: Unit, language: Language): string {
  const t = textsIn(language).start;
  if (gap === undefined) return t.gapUnknown;
  const { year, sign, gapPercent } = gap;
  const amount = (size: number) => formatAmount(Math.abs(size), unit, language, { significant: 4 });
  const observed = amount(gap.observed);
  if (sign === "on") return t.gapOn(year, observed);
  const percent =
    gapPercent === undefined ? undefined : formatPercent(Math.abs(gapPercent), language, { decimals: 0 });
  if (sign === "below") return t.gapBelow(year, observed, amount(gap.gap), percent);
  return t.gapAbove(
    year,
    observed,
    amount(gap.gap),
    percent,
    gap.allowed > 0 && gap.observed > 2 * gap.allowed,
  );
}
