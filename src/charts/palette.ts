import { element } from "./svg.ts";

/** How many series have a colour and a letter of their own; the rest are shown together. */
export const seriesShown = 8;

/** The letter a series goes by in the picture and its key. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/**
 * Hatching that tells series apart without colour: every series but the plain ones has its own. Drawn over the colour
 * with the paper's, so that it also shows in forced colours and in grey.
 */
const hatches: readonly (string | undefined)[] = [
  undefined,
  "M0 6 6 0",
  undefined,
  "M0 3H6",
  "M3 0V6",
  "M0 0 6 6",
  "M0 6 6 0M0 0 6 6",
  "M0 3H6M3 0V6",
];

/** The patterns of a figure, for its beginning. */
export function hatchPatterns(id: string, series: number): string {
  const patterns = hatches
    .slice(0, series)
    .map((d, index) =>
      d === undefined
        ? ""
        : element(
            "pattern",
            { id: `${id}-h${String(index)}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
            element("path", { class: "hatch", d }),
          ),
    );
  return element("defs", {}, ...patterns);
}

/** A rectangle in a series' colour and hatching; without an index, what stands for the rest. */
export function seriesRect(
  id: string,
  index: number | undefined,
  box: Readonly<Record<"x" | "y" | "width" | "height", string | number>>,
  tip?: string,
): string {
  const colour = element("rect", {
    class: `s${index === undefined ? "0" : String(index + 1)}`,
    ...box,
    "data-tip": tip,
  });
  if (index === undefined || hatches[index] === undefined) return colour;
  return colour + element("rect", { fill: `url(#${id}-h${String(index)})`, ...box, class: "over" });
}
