import { formatAmount, formatNumber, formatPoints, formatSigned, type Precision } from "../format.ts";
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

/** How far apart two figures of frozen years are, with its sign, never as nothing; two percentages in percentage points. */
export function periodChange(by: number, unit: string, language: Language): string {
  const precision = decimalsApart(by, 0);
  return unit === "percent"
    ? `${by > 0 ? "+" : ""}${formatPoints(by, language, precision)}`
    : formatSigned(by, language, precision);
}
