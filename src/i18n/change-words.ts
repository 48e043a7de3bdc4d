import type { SeriesChange } from "../figures/series-change.ts";
import { formatAmount, formatPoints, formatSignedPercent, type Precision } from "../format.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "./routes.ts";

/** How far apart two amounts of a unit are: `18 procentenheter` of two percentages, `4,9 ton per invånare`. */
export function differenceText(
  difference: number,
  unit: Unit,
  language: Language,
  precision: Precision = {},
): string {
  return unit === "percent"
    ? formatPoints(difference, language, precision)
    : formatAmount(difference, unit, language, precision);
}

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
