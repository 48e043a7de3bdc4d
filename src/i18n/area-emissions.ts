import type { AreaEmissions } from "../figures/focus-area-summary.ts";
import { formatAmount, formatPercent } from "../format.ts";
import type { Language } from "./routes.ts";

/** How much a focus area emits: its share, or how much where a sector below zero leaves no whole to have a share of. */
export function areaAmount({ amount, unit, share }: AreaEmissions, language: Language): string {
  return share === undefined
    ? formatAmount(amount, unit, language, { significant: 4 })
    : formatPercent(share * 100, language, { decimals: 0 });
}
