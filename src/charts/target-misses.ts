import type { TargetMiss } from "../figures/target-miss.ts";
import { formatAmount, formatPercent } from "../format.ts";
import { targetAmountWords } from "../i18n/target-words.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { chartTexts } from "./texts.ts";

/** Where a pathway misses its targets, in a sentence or two for each: else the numbers seem to contradict each other. */
export function missText(misses: readonly TargetMiss[], unit: Unit, lang: Language): string | undefined {
  const texts = chartTexts(lang).pathway;
  const sentences = misses.map(({ target, allowed, annualReductionPercent }, index) => {
    const reached = formatAmount(allowed, unit, lang, { significant: 4 });
    const missed = [allowed < target.amount, targetAmountWords(target, unit, lang)] as const;
    return index === 0
      ? texts.miss(formatPercent(annualReductionPercent, lang), reached, target.year, ...missed)
      : texts.furtherMiss(reached, target.year, ...missed);
  });
  return sentences.join(" ") || undefined;
}
