import { ticks as niceTicks } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatNumber } from "../format.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import type { Plane } from "./plane.ts";
import { element, textElement } from "./svg.ts";
import { chartTexts } from "./texts.ts";

/** Height left for the year labels under a plot, in pixels. */
export const yearsHeight = 26;
/** Height left for the unit above a plot, in pixels. */
export const unitHeight = 28;

/** Values → pixels down, with room for zero, between the unit and the years. */
export function valueScale(values: readonly number[], height: number): ScaleLinear<number, number> {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(4)
    .range([height - yearsHeight, unitHeight]);
}

/** Years → share of the width. One year alone stands in the middle. */
export function yearScale(first: number, last: number): ScaleLinear<number, number> {
  return scaleLinear()
    .domain(first === last ? [first - 0.5, last + 0.5] : [first, last])
    .range([0, 1]);
}

function magnitudeOf(values: readonly number[], unit: Unit): number {
  if (unit === "percent" || unit === "tonnes-per-resident") return 1;
  const largest = Math.max(...values.map(Math.abs));
  return largest >= 10_000_000 ? 1_000_000 : largest >= 10_000 ? 1000 : 1;
}

/** The values that have a line across the plot. */
export function valueTicks(scale: ScaleLinear<number, number>): readonly number[] {
  return scale.ticks(Math.abs(scale.range()[0] ?? 0) < 200 ? 2 : 4);
}

/** Horizontal lines with their values, the unit above them, and a stronger line at zero. */
export function valueAxis(
  plane: Plane,
  scale: ScaleLinear<number, number>,
  unit: Unit,
  lang: Language,
): string {
  const values = valueTicks(scale);
  const magnitude = magnitudeOf(scale.domain(), unit);
  const lines = values.map((value) => {
    const y = scale(value);
    return (
      element("line", { class: value === 0 ? "zero" : "grid", x2: plane.x(1), y1: y, y2: y }) +
      textElement(
        "text",
        { class: "tick end", x: -8, y: y + 4 },
        formatNumber(value / magnitude, lang, { decimals: 2 }),
      )
    );
  });
  const title = chartTexts(lang).axisUnit(unit, magnitude);
  return textElement("text", { class: "tick", x: -plane.margins.left, y: 13 }, title) + lines.join("");
}

const yearWidth = 38;

/**
 * Whole years worth naming: round ones, and those that matter, never so close that they touch. Fewer round ones are
 * named where those that matter are among them, for then the steps are even.
 */
export function yearTicks(
  first: number,
  last: number,
  width: number,
  named: readonly number[],
): readonly number[] {
  const span = Math.max(1, last - first);
  const distance = (a: number, b: number) => (Math.abs(a - b) / span) * width;
  const mattering = named.filter((year) => year >= first && year <= last);
  const most = Math.max(2, Math.floor(width / 55));
  const [all = [], fewer = []] = [most, most / 2.5].map((count) =>
    niceTicks(first, last, count).filter(Number.isInteger),
  );
  const isAmong = (round: readonly number[]) => mattering.every((year) => round.includes(year));
  const round = fewer.length > 2 && !isAmong(all) && isAmong(fewer) ? fewer : all;
  const chosen: number[] = [];
  for (const year of [...mattering, ...round]) {
    if (chosen.every((other) => distance(year, other) >= yearWidth)) chosen.push(year);
  }
  return chosen.sort((a, b) => a - b);
}

/** Years under a plot. */
export function yearAxis(
  plane: Plane,
  scale: ScaleLinear<number, number>,
  height: number,
  named: readonly number[],
): string {
  const [first = 0, last = 0] = scale.domain();
  const label = (year: number) =>
    textElement("text", { class: "tick mid", x: plane.x(scale(year)), y: height - 6 }, String(year));
  return plane.fitted((width) => yearTicks(first, last, width, named).map(label).join(""));
}
