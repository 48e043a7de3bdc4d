import type { TargetAmount } from "../figures/target-amounts.ts";
import { formatAmount, formatPercent } from "../format.ts";
import type { Target } from "../schema/goal.ts";
import type { Unit } from "../schema/indicator.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** What is to be reached: a cut, a value, or neither where the source gives no number. */
type Stated = Pick<Target, "reductionPercent" | "value" | "comparison" | "approximate">;

/** An amount as a target bounds it: "under 0 ton", "minst omkring 100". That it is the most goes without saying. */
function bounded(
  amount: string,
  { comparison, approximate = false }: Pick<Stated, "comparison" | "approximate">,
  language: Language,
): string {
  const t = textsIn(language).goals.target;
  if (comparison === "below") return t.below(amount);
  const written = approximate ? t.about(amount) : amount;
  return comparison === "at-least" ? t.atLeast(written) : written;
}

/** What a target is to reach, as it stands on the goal's page: "55 % lägre än 2010", "högst 0 ton", "minst 100". */
export function targetWords(
  target: Stated,
  { unit, baseYear }: { unit: Unit; baseYear: number | undefined },
  language: Language,
): string {
  const t = textsIn(language).goals.target;
  const { reductionPercent, value, comparison = "at-most", approximate = false } = target;
  if (reductionPercent !== undefined) {
    const percent = formatPercent(reductionPercent, language);
    const written = approximate ? t.about(percent) : percent;
    return baseYear === undefined ? t.reduction(written) : t.reductionFrom(written, baseYear);
  }
  if (value === undefined) return t.noNumber;
  const amount = bounded(formatAmount(value, unit, language), target, language);
  return comparison === "at-most" ? t.atMost(amount) : amount;
}

/** The same where space is short, as beside a mark: "−80 %", "0 ton", "under 0 ton". */
export function shortTargetWords(target: Stated, unit: Unit, language: Language): string {
  const t = textsIn(language).goals.target;
  const { reductionPercent, value, approximate = false } = target;
  if (reductionPercent !== undefined) {
    const cut = t.cut(formatPercent(reductionPercent, language));
    return approximate ? t.about(cut) : cut;
  }
  if (value === undefined) return t.noNumberShort;
  return bounded(formatAmount(value, unit, language, { significant: 4 }), target, language);
}

/** A target's amount in no more digits than the goal gives it: "48 720 ton", "omkring 49 000 ton", "minst 100". */
export function targetAmountWords(
  { amount, isApproximate, isLeast = false, isBelow = false, significant }: TargetAmount,
  unit: Unit,
  language: Language,
): string {
  const written = formatAmount(amount, unit, language, { significant });
  return bounded(
    written,
    { approximate: isApproximate, comparison: isLeast ? "at-least" : isBelow ? "below" : undefined },
    language,
  );
}

const statusWord = ({ status }: Pick<Target, "status">, language: Language): string =>
  enumLabel("targetStatus", status, language).toLocaleLowerCase(language);

/** How firm a target is, in a sentence: "Målet för 2030: uttalat, inte känt som beslutat." */
export function targetStatusSentence(target: Pick<Target, "year" | "status">, language: Language): string {
  return textsIn(language).goals.target.status(target.year, statusWord(target, language));
}

/** What a target is to reach and how firm it is, in a sentence: "Målet för 2030: 55 % lägre än 2010 (beslutat)." */
export function targetSentence(
  target: Stated & Pick<Target, "year" | "status">,
  measure: { unit: Unit; baseYear: number | undefined },
  language: Language,
): string {
  const what = targetWords(target, measure, language);
  return textsIn(language).goals.target.sentence(target.year, what, statusWord(target, language));
}
