import type { FocusAreaSummary } from "../figures/focus-area-summary.ts";
import { formatPercent, formatTonnes } from "../format.ts";
import type { Language } from "./routes.ts";

type Emissions = NonNullable<FocusAreaSummary["emissions"]>;

/** How much a focus area emits: its share, or its tonnes where a sector below zero leaves no whole to have a share of. */
export function areaAmount({ tonnes, share }: Emissions, language: Language): string {
  return share === undefined
    ? formatTonnes(tonnes, language, { significant: 4 })
    : formatPercent(share * 100, language, { decimals: 0 });
}
