import type { SeriesChange } from "../figures/series-change.ts";
import { formatPercent } from "../format.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** Which emissions a series counts; undefined where it counts something else. */
export function emissionsIn(kind: Indicator["kind"] | undefined): "territorial" | "consumption" | undefined {
  return kind === "territorial" || kind === "consumption" ? kind : undefined;
}

/**
 * From which year to which emissions rose or fell, in a sentence. Undefined where the two years do not compare, and of a
 * series that counts anything else.
 */
export function emissionsChangeSentence(
  { from, to, change, changePercent, crossesBreak }: SeriesChange,
  kind: Indicator["kind"] | undefined,
  language: Language,
): string | undefined {
  if (changePercent === undefined || crossesBreak || emissionsIn(kind) === undefined) return undefined;
  const t = textsIn(language).start;
  const percent = formatPercent(Math.abs(changePercent), language, { decimals: 1 });
  if (!/[1-9]/.test(percent)) return t.unchanged(from.year, to.year);
  return t.changed(from.year, to.year, percent, change > 0);
}
