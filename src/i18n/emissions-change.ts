import type { SeriesChange } from "../figures/series-change.ts";
import { formatPercent } from "../format.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/**
 * From which year to which emissions rose or fell, in a sentence. Undefined where the two years do not compare, and of a
 * series that counts anything else.
 */
export function emissionsChangeSentence(
  { from, to, change, changePercent, crossesBreak }: SeriesChange,
  kind: Indicator["kind"] | undefined,
  language: Language,
): string | undefined {
  const isOfEmissions = kind === "territorial" || kind === "consumption";
  if (changePercent === undefined || crossesBreak || !isOfEmissions) return undefined;
  const t = textsIn(language).start;
  const percent = formatPercent(Math.abs(changePercent), language, { decimals: 1 });
  if (!/[1-9]/.test(percent)) return t.unchanged(from.year, to.year);
  return t.changed(from.year, to.year, percent, change > 0);
}
