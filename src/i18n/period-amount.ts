import { formatAmount, formatNumber, formatPoints, type Precision } from "../format.ts";
import { units } from "../schema/indicator.ts";
import type { Language } from "./routes.ts";

/** A figure of a frozen year with its unit. A year is a name and is written without thousands. */
export function periodAmount(
  value: number,
  unit: string,
  language: Language,
  precision: Precision = {},
): string {
  if (unit === "year") return String(value);
  const known = units.find((one) => one === unit);
  return known
    ? formatAmount(value, known, language, precision)
    : `${formatNumber(value, language, precision)} ${unit}`;
}

/** Decimals with which two values are not written alike: as few as do, three at most; none asked for where they differ. */
export function decimalsApart(one: number, other: number): Precision {
  const alike = (precision: Precision) =>
    formatNumber(one, "en", precision) === formatNumber(other, "en", precision);
  if (one === other || !alike({})) return {};
  return { decimals: [1, 2].find((decimals) => !alike({ decimals })) ?? 3 };
}

/**
 * How far a figure of a frozen year is from another, with its sign and unit, as exact as the two are written and never as
 * nothing; two percentages in percentage points.
 *
 * @param from The figure it is reckoned from, in the unit.
 */
export function periodChange(by: number, from: number, unit: string, language: Language): string {
  const to = from + by;
  const isWhole = Math.min(Math.abs(from), Math.abs(to)) >= 1000;
  const beside = isWhole ? { decimals: 0, ...decimalsApart(from, to) } : decimalsApart(from, to);
  const isSeen = formatNumber(by, "en", beside) !== "0";
  const precision = isSeen ? beside : decimalsApart(by, 0);
  const amount =
    unit === "percent" ? formatPoints(by, language, precision) : periodAmount(by, unit, language, precision);
  return by > 0 ? `+${amount}` : amount;
}
