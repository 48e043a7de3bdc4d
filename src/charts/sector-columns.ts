import { formatAmount } from "../format.ts";
import { valueAxis, valueScale, yearAxis, yearScale, yearsHeight } from "./axis.ts";
import type { Drawing } from "./figure.ts";
import { spreadLabels } from "./labels.ts";
import { fillOf, hatchPatterns, letterOf } from "./palette.ts";
import type { Plane } from "./plane.ts";
import { sectorKey } from "./sector-key.ts";
import { type Layer, layersOf, segmentsOf } from "./sector-layers.ts";
import type { SectorsInput, SectorYear } from "./sectors-over-time.ts";
import { element, round, textElement } from "./svg.ts";
import { chartTexts } from "./texts.ts";

const plotHeight = 300;

/** Columns are drawn in pixels around their year, so that they keep a fixed share of a year's width. */
function columns(plane: Plane, id: string, input: SectorsInput, layers: readonly Layer[]) {
  const known = input.years.filter(({ year }) => layers.some(({ values }) => values.has(year)));
  const bare = input.years.filter((one) => !known.includes(one));
  const segments = segmentsOf(
    layers,
    known.map(({ year }) => year),
  );
  const amounts = valueScale(
    [...segments.flatMap(({ from, to }) => [from, to]), ...bare.map(({ total }) => total)],
    plotHeight,
  );
  const all = input.years.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  // Half a year of air on either side, so that the first and last columns stand inside.
  const span = last - first + 1;
  const across = yearScale(first, last).domain([first - 0.5, last + 0.5]);
  const width = Math.min(0.8 / span, 0.12);
  const box = (year: number, from: number, to: number) => {
    const [top, bottom] = [amounts(Math.max(from, to)), amounts(Math.min(from, to))];
    return {
      x: plane.x(across(year) - width / 2),
      y: round(top),
      width: plane.x(width),
      height: round(bottom - top),
    };
  };
  const { lang, unit } = input;
  const written = (value: number) => formatAmount(value, unit, lang, { significant: 4 });
  const tipOf = ({ year, total }: SectorYear): string => {
    const texts = chartTexts(lang).sectors;
    const largest = layers
      .flatMap(({ title, values }) => ({ title, value: values.get(year) ?? 0 }))
      .sort((a, b) => b.value - a.value)
      .slice(0, 3)
      .map(({ title, value }) => `${title} ${written(value)}`);
    return bare.some((one) => one.year === year)
      ? `${String(year)}: ${texts.only(written(total))}`
      : texts.tip(year, written(total), largest.join(", "));
  };
  const drawn = [
    ...bare.map(({ year, total }) => element("rect", { class: "bare", ...box(year, 0, total) })),
    ...layers.map((layer) =>
      element(
        "g",
        fillOf(id, layer.index),
        ...segments
          .filter((segment) => segment.layer === layer)
          .map(({ year, from, to }) => element("rect", box(year, from, to))),
      ),
    ),
    // One thing to point at for each year, as high as the plot.
    ...input.years.map((one) =>
      element("rect", {
        class: "hit",
        x: plane.x(across(one.year) - 0.5 / span),
        width: plane.x(1 / span),
        height: plotHeight - yearsHeight,
        "data-tip": tipOf(one),
      }),
    ),
  ];
  return { amounts, across, width, segments, drawn: drawn.join(""), named: [last, first] };
}

/** Letters to the right of the last column, each led to its part. */
function letters(plane: Plane, { amounts, across, width, segments }: ReturnType<typeof columns>): string {
  const latest = Math.max(...segments.map(({ year }) => year));
  const parts = segments
    .filter(({ year, layer }) => year === latest && layer.index !== undefined)
    .map((segment) => ({ segment, middle: (amounts(segment.from) + amounts(segment.to)) / 2 }))
    .sort((a, b) => a.middle - b.middle);
  const places = spreadLabels(
    parts.map(({ middle }) => middle),
    15,
    20,
    plotHeight - yearsHeight,
  );
  return parts
    .map(({ segment, middle }, position) => {
      const y = places[position] ?? middle;
      return plane.at(
        across(latest) + width / 2,
        0,
        element("path", { class: "leader", d: `M1 ${String(round(middle))} 6 ${String(round(y))}` }),
        textElement("text", { class: "key", x: 8, y: y + 4.5 }, letterOf(segment.layer.index ?? 0)),
      );
    })
    .join("");
}

/**
 * Draws stacked columns with a key beneath.
 *
 * @param column Pixels that the key's texts have to break in.
 */
export function sectorColumns(input: SectorsInput, column: number): Drawing {
  const layers = layersOf(input);
  const latest = input.years.findLast(({ year }) => layers.some(({ values }) => values.has(year)))?.year;
  if (latest === undefined) return { height: 1, frame: "axis", draw: () => "" };
  const key = sectorKey(layers, input, latest, column);
  return {
    height: plotHeight + key.height,
    frame: "axis",
    draw: (plane) => {
      const plot = columns(plane, input.id, input, layers);
      return [
        hatchPatterns(input.id, layers.length),
        valueAxis(plane, plot.amounts, input.unit, input.lang),
        plot.drawn,
        letters(plane, plot),
        yearAxis(plane, plot.across, plotHeight, plot.named),
        key.draw(plane, plotHeight),
      ].join("");
    },
  };
}
