import { formatAmount, formatPercent } from "../format.ts";
import type { Target } from "../schema/goal.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** What a target is to reach, as it stands on the goal's page: "55 % lägre än 2010", "högst 0 ton", "minst 100". */
export function targetWords(
  { reductionPercent, value, comparison, approximate = false }: Target,
  { unit, baseYear }: { unit: Unit; baseYear: number | undefined },
  language: Language,
): string {
  const t = textsIn(language).goals.target;
  if (reductionPercent !== undefined) {
    const percent = formatPercent(reductionPercent, language);
    return baseYear === undefined
      ? t.reduction(percent, approximate)
      : t.reductionFrom(percent, approximate, baseYear);
  }
  if (value === undefined) return t.noNumber;
  const amount = formatAmount(value, unit, language);
  if (comparison === "below") return t.below(amount);
  return comparison === "at-least" ? t.atLeast(amount, approximate) : t.atMost(amount, approximate);
}
