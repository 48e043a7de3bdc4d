import { scaleLinear } from "d3-scale";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import type { Drawing } from "./figure.ts";
import type { Plane } from "./plane.ts";
import { markedLines } from "./marked-lines.ts";
import { element, textElement } from "./svg.ts";
import { textWidth, wrapText } from "./text-width.ts";

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

/**
 * Draws rows of bars with the label above each, so that long names fit the narrowest column.
 *
 * @param labelWidth Pixels that labels have to break in.
 */
export function barRows(rows: readonly BarRow[], labelWidth: number): Drawing {
  const amounts = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const ends = Math.max(0, ...rows.map(({ end }) => textWidth(end, 14, true))) + 12;
  // A row without a label belongs to the one above it.
  const laid = rows.map((row) => ({
    row,
    lines: row.label === "" ? [] : wrapText(row.label, 14, labelWidth),
  }));
  const height = laid.reduce((sum, { lines }) => sum + lines.length * lineHeight + barHeight + rowGap, 0);
  const draw = (plane: Plane): string => {
    // Room at the right for what is written at the end of the longest bar, where the column is narrowest.
    const across = scaleLinear()
      .domain(low === high ? [0, 1] : [low, high])
      .range([0, 1 - ends / labelWidth]);
    let y = 0;
    const drawn = laid.map(({ row, lines }) => {
      const top = y + lines.length * lineHeight;
      y = top + barHeight + rowGap;
      const reach = Math.max(0, ...row.bars.flatMap(({ from, to }) => [from, to]));
      return [
        ...markedLines(row.label, lines, row.foreign).map((line, index) =>
          element("text", { y: top - 5 - (lines.length - 1 - index) * lineHeight }, line),
        ),
        ...row.bars.map(({ kind, from, to, tip, mark }) => {
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
        textElement(
          "text",
          // Beside its bar, or where the label begins.
          {
            class: "bold",
            x: plane.x(across(reach)),
            dx: row.bars.length === 0 ? undefined : 6,
            y: top + 13,
          },
          row.end,
        ),
      ].join("");
    });
    const zero = across(0);
    const axis = element("line", {
      class: "zero",
      x1: plane.x(zero),
      x2: plane.x(zero),
      y1: 0,
      y2: height - rowGap / 2,
    });
    return drawn.join("") + (low < 0 ? axis : "");
  };
  return { height: Math.max(1, height), frame: "bare", draw };
}
