import { scaleLinear } from "d3-scale";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import type { Language } from "../schema/language.ts";
import type { Drawing } from "./figure.ts";
import { narrowestColumn, type Plane } from "./plane.ts";
import { markedLines } from "./marked-lines.ts";
import { element, textElement } from "./svg.ts";
import { spacedTextWidth, textWidth, wrapSpacedText } from "./text-width.ts";
import { chartTexts } from "./texts.ts";

/** One bar: from an amount to another, in the look of its kind. */
export interface Bar {
  /** CSS class: `s1`, `gapbar`, `claimed`, `evidenced` … */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly tip: string;
  /** A line across the bar, such as the best estimate of a range. */
  readonly mark?: number | undefined;
}

/** A label, the bars on the line under it, and what is written at their end. */
export interface BarRow {
  readonly label: string;
  /** What of the label is in another language than the figure. */
  readonly foreign?: readonly ForeignWords[] | undefined;
  readonly bars: readonly Bar[];
  readonly end: string;
}

const lineHeight = 18;
const barHeight = 16;
const rowGap = 12;
/** Between a label and its bar: room for what hangs under the line, and for an outline. */
const labelGap = 4;
/** Between a bar and what is written at its end. */
const endGap = 12;
/** The share of a column that the longest bar gets before anything is set apart. */
const leastShare = 1 / 3;
/** The shortest bar where the parts of a range can be told apart, in pixels. */
const shortestBar = 36;
/** The shortest part to be dashed: a dash or two to each side of the mark. */
const shortestDashed = 16;

const reachOf = ({ bars }: Pick<BarRow, "bars">) =>
  Math.max(0, ...bars.flatMap(({ from, to }) => [from, to]));

function extentOf(rows: readonly BarRow[]): readonly [number, number] {
  const amounts = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  return [Math.min(0, ...amounts), Math.max(0, ...amounts)];
}

/**
 * The share of a column that is left beside what is written at a bar's end. A reader who sets letters apart gets room for
 * that, but for no more of them than leaves bars to compare.
 */
function roomBeside(end: string, column: number): number {
  const left = (width: number) => 1 - (width + endGap) / column;
  const asWritten = left(textWidth(end, 14, true));
  return Math.max(left(spacedTextWidth(end, 14, true)), Math.min(leastShare, asWritten));
}

/** How much of a column the bars may fill: as much as leaves room for what is written at the end of each. */
function fillOf(rows: readonly BarRow[], column: number): number {
  const [low, high] = extentOf(rows);
  const fills = rows
    .filter((row) => reachOf(row) > low)
    .map((row) => (roomBeside(row.end, column) * (high - low)) / (reachOf(row) - low));
  return Math.min(1, ...fills);
}

/**
 * Whether a row's range is long enough for its parts to be told apart, also where the column is narrowest. One that
 * begins below zero has no part before the dashed.
 */
function isLong(row: BarRow, rows: readonly BarRow[]): boolean {
  const range = row.bars.find(({ mark }) => mark !== undefined);
  if (range === undefined || range.from < 0) return false;
  const [low, high] = extentOf(rows);
  const scale = (fillOf(rows, narrowestColumn) * narrowestColumn) / (high - low || 1);
  return reachOf(row) * scale >= shortestBar && (range.to - range.from) * scale >= shortestDashed;
}

/** The bars as they are drawn: a range too short for its parts is one bar to the best estimate. */
function drawnBars(row: BarRow, rows: readonly BarRow[]): readonly Bar[] {
  const [first] = row.bars;
  const best = row.bars.find(({ mark }) => mark !== undefined)?.mark;
  if (first === undefined || best === undefined || isLong(row, rows)) return row.bars;
  return [{ kind: first.kind, from: 0, to: best, tip: first.tip }];
}

/** What the parts of the ranges mean, in words; undefined where there are none. */
export function rangeKey(rows: readonly BarRow[], lang: Language): string | undefined {
  const texts = chartTexts(lang).ranges;
  const ranges = rows.filter(({ bars }) => bars.some(({ mark }) => mark !== undefined));
  const long = ranges.filter((row) => isLong(row, rows)).length;
  if (ranges.length === 0) return undefined;
  if (long === 0) return texts.short;
  return long === ranges.length ? texts.parts : `${texts.parts} ${texts.others}`;
}

/**
 * Draws rows of bars with the label above each, so that long names fit the narrowest column.
 *
 * @param labelWidth Pixels that labels have to break in.
 */
export function barRows(rows: readonly BarRow[], labelWidth: number): Drawing {
  const [low, high] = extentOf(rows);
  // A row without a label belongs to the one above it.
  const laid = rows.map((row) => ({
    row,
    lines: row.label === "" ? [] : wrapSpacedText(row.label, 14, labelWidth),
  }));
  const heightOf = (lines: readonly string[]) =>
    lines.length === 0 ? 0 : lines.length * lineHeight + labelGap;
  const height = laid.reduce((sum, { lines }) => sum + heightOf(lines) + barHeight + rowGap, 0);
  const draw = (plane: Plane): string => {
    const across = scaleLinear()
      .domain(low === high ? [0, 1] : [low, high])
      .range([0, fillOf(rows, labelWidth)]);
    let y = 0;
    const drawn = laid.map(({ row, lines }) => {
      const top = y + heightOf(lines);
      y = top + barHeight + rowGap;
      const bars = drawnBars(row, rows);
      const reach = reachOf({ bars });
      // Beside the bar alone: through the label it would strike out a letter.
      const zero = element("line", {
        class: "zero",
        x1: plane.x(across(0)),
        x2: plane.x(across(0)),
        y1: top - 2,
        y2: top + barHeight + 2,
      });
      return [
        ...markedLines(row.label, lines, row.foreign).map((line, index) =>
          element("text", { y: top - 5 - labelGap - (lines.length - 1 - index) * lineHeight }, line),
        ),
        ...bars.map(({ kind, from, to, tip, mark }) => {
          const [start, end] = [across(Math.min(from, to)), across(Math.max(from, to))];
          return (
            element("rect", {
              class: kind,
              x: plane.x(start),
              y: top,
              width: plane.x(end - start),
              height: barHeight,
              "data-tip": tip,
            }) +
            (mark === undefined
              ? ""
              : element("line", {
                  class: "mark",
                  x1: plane.x(across(mark)),
                  x2: plane.x(across(mark)),
                  y1: top - 2,
                  y2: top + barHeight + 2,
                }))
          );
        }),
        low < 0 && bars.length > 0 ? zero : "",
        textElement(
          "text",
          // Beside its bar, or where the label begins.
          {
            class: "bold",
            x: plane.x(row.bars.length === 0 ? 0 : across(reach)),
            dx: row.bars.length === 0 ? undefined : 6,
            y: top + 13,
          },
          row.end,
        ),
      ].join("");
    });
    return drawn.join("");
  };
  return { height: Math.max(1, height), frame: "bare", draw };
}
