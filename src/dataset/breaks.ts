import type { Indicator } from "./dataset.ts";

/**
 * The years in which a series changed method after one year and up to another, earliest first: where there is one, the two
 * years do not compare.
 */
export function breaksBetween({ observations }: Indicator, from: number, to: number): readonly number[] {
  return observations
    .filter(({ year, value, status }) => status === "break" && value !== null && year > from && year <= to)
    .map(({ year }) => year)
    .sort((a, b) => a - b);
}
