import type { AreaEmissions } from "../figures/focus-area-summary.ts";
import { formatAmount, formatPercent } from "../format.ts";
import type { Language } from "./routes.ts";

/** An area's emissions with their unit: tonnes as on every page, and hundredths of what is per resident. */
export function areaEmissions({ amount, unit }: AreaEmissions, language: Language): string {
  return formatAmount(amount, unit, language, unit === "tonnes" ? { significant: 4 } : { decimals: 2 });
}

/** How much a focus area emits: its share, or how much where a sector below zero leaves no whole to have a share of. */
export function areaAmount(emissions: AreaEmissions, language: Language): string {
  const { share } = emissions;
  return share === undefined
    ? areaEmissions(emissions, language)
    : formatPercent(share * 100, language, { decimals: 0 });
}
