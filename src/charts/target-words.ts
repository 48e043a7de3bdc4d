import type { TargetAmount } from "../figures/target-amounts.ts";
import type { TargetMiss } from "../figures/target-miss.ts";
import { formatAmount, formatPercent, type Lang } from "../format.ts";
import type { Unit } from "../schema/indicator.ts";
import { chartTexts } from "./texts.ts";

/** A target's amount in no more digits than the goal gives it: `48 720 ton`, or `omkring 49 000 ton`. */
export function targetText(
  { amount, isApproximate, significant }: TargetAmount,
  unit: Unit,
  lang: Lang,
): string {
  const written = formatAmount(amount, unit, lang, { significant });
  return isApproximate ? chartTexts(lang).about(written) : written;
}

/** Where a pathway ends beside its target, in a sentence or two: else the two numbers seem to contradict each other. */
export function missText(
  { target, allowed, annualReductionPercent }: TargetMiss,
  unit: Unit,
  lang: Lang,
): string {
  return chartTexts(lang).pathway.miss(
    formatPercent(annualReductionPercent, lang),
    formatAmount(allowed, unit, lang, { significant: 4 }),
    target.year,
    allowed < target.amount,
    targetText(target, unit, lang),
  );
}
