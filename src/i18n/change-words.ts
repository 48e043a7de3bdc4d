import type { SeriesChange } from "../figures/series-change.ts";
import { formatAmount, formatPoints, formatSignedPercent } from "../format.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "./routes.ts";

const withSign = (change: number, text: string) => (change > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/**
 * How much a series has changed, with its sign: in percent of what it was; in percentage points where it counts in
 * percent; in its own unit where it was, or became, less than nothing, since a percentage then says nothing.
 */
export function changeText(
  { change, changePercent, to }: SeriesChange,
  unit: Unit,
  language: Language,
): string {
  if (unit === "percent") return withSign(change, formatPoints(change, language));
  return changePercent === undefined || to.value < 0
    ? withSign(change, formatAmount(change, unit, language, { significant: 4 }))
    : formatSignedPercent(changePercent, language);
}
