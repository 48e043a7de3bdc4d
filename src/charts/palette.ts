import { element } from "./svg.ts";

/** How many series have a colour and a letter of their own; the rest are shown together. */
export const seriesShown = 8;

/** The letter a series goes by in the picture and its key. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/**
 * Hatching over every other series, each in its own way, so that neighbours stand apart without colour: in grey, in
 * print and in forced colours.
 */
const hatches: readonly (string | undefined)[] = [
  undefined,
  "M-1 1 1-1M0 6 6 0M5 7 7 5",
  undefined,
  "M-1 5 1 7M0 0 6 6M5-1 7 1",
  undefined,
  "M0 3H6",
  undefined,
  "M0 3H6M3 0V6",
];

const classOf = (index: number | undefined) => `s${index === undefined ? "0" : String(index + 1)}`;

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
            element("rect", { class: classOf(index), width: 6, height: 6 }),
            element("path", { class: "hatch", d }),
          ),
    );
  return element("defs", {}, ...patterns);
}

/** How a series is filled: by its class, or by its pattern. Without an index, what stands for the rest. */
export function fillOf(
  id: string,
  index: number | undefined,
): { readonly class?: string; readonly fill?: string } {
  const isHatched = index !== undefined && hatches[index] !== undefined;
  return isHatched ? { fill: `url(#${id}-h${String(index)})` } : { class: classOf(index) };
}
