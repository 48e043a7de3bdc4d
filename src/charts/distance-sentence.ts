import { writtenStep } from "../figures/target-amounts.ts";
import type { TargetDistance } from "../figures/target-distance.ts";
import { differenceText } from "../i18n/change-words.ts";
import { decimalsApart } from "../i18n/period-amount.ts";
import { targetAmountWords } from "../i18n/target-words.ts";
import { textsIn } from "../i18n/texts.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { chartTexts } from "./texts.ts";

/** As exact as the outcome is written, so that a reader who takes it from the target gets the same. */
function asWritten({ left, outcome }: TargetDistance): number {
  const step = writtenStep(outcome.value, 4);
  const rounded = Math.round(left / step) * step;
  // Something is not nothing, however little.
  return rounded === 0 ? left : rounded;
}

/** How much is left to the target: "18 procentenheter", "omkring 41 000 ton"; undefined where nothing is. */
export function leftWords(distance: TargetDistance, unit: Unit, lang: Language): string | undefined {
  if (distance.left === 0) return undefined;
  const { isApproximate, significant } = distance.target;
  const left = asWritten(distance);
  const size = differenceText(left, unit, lang, { significant, ...decimalsApart(left, 0) });
  return isApproximate ? textsIn(lang).goals.target.about(size) : size;
}

/** The outcome, the target, and how far it is from the one to the other, each a sentence. */
export function distanceSentences(
  distance: TargetDistance,
  unit: Unit,
  lang: Language,
): { readonly outcome: string; readonly target: string; readonly verdict: string } {
  const { outcome, target, isReached, isPast } = distance;
  const texts = chartTexts(lang).pathway;
  const said = texts.outcomeWas(unit, outcome.value, outcome.year);
  const amount = targetAmountWords(target, unit, lang);
  const left = leftWords(distance, unit, lang);
  if (isPast)
    return {
      outcome: said,
      target: texts.pastTarget(target.year, amount),
      verdict: isReached ? texts.atPast : texts.offPast(left, target.isLeast ?? false),
    };
  // A level that is reached before its year may be lost again, and one that is not may be reached.
  const when = outcome.year < target.year ? "ahead" : "due";
  return {
    outcome: said,
    target: texts.target(target.year, amount),
    verdict: isReached
      ? texts.reached[when]
      : `${[texts.notReached[when], left && texts.left(left)].filter(Boolean).join(": ")}.`,
  };
}
