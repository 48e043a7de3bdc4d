import { formatRange, formatTonnes, nbsp } from "../format.ts";
import type { Language } from "../schema/language.ts";
import type { TonnesRange } from "../schema/values.ts";

/** A range of tonnes as a chart writes it; one number where its bounds are the same. */
export function tonnesRangeText({ low, high }: TonnesRange, lang: Language): string {
  const exact = { significant: 4 };
  if (low === high) return formatTonnes(high, lang, exact);
  return `${formatRange(low, high, lang, exact)}${nbsp}${lang === "sv" ? "ton" : "tonnes"}`;
}
