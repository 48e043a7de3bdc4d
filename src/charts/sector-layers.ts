import { stack, stackOffsetDiverging } from "d3-shape";
import type { Language } from "../schema/language.ts";
import { seriesShown } from "./palette.ts";
import type { SectorsInput } from "./sectors-over-time.ts";
import { chartTexts } from "./texts.ts";

/** A series of the picture: a sector, or what the smaller ones sum to. */
export interface Layer {
  readonly title: string;
  /** Of the title, where it is not the figure's. */
  readonly titleLang?: Language | undefined;
  /** Undefined for the rest. */
  readonly index: number | undefined;
  readonly values: ReadonlyMap<number, number>;
}

/** What the picture tells apart: the largest sectors, and the rest together where they are many. */
export function layersOf({ sectors, years, lang }: SectorsInput): readonly Layer[] {
  // One sector left over is shown as itself: a ninth layer either way.
  const shown = sectors.length === seriesShown + 1 ? seriesShown : Math.min(seriesShown, sectors.length);
  const layers: Layer[] = sectors
    .slice(0, shown)
    .map(({ title, titleLang, values }, index) => ({ title, titleLang, index, values }));
  const rest = sectors.slice(shown);
  if (rest.length === 0) return layers;
  const [only] = rest;
  if (rest.length === 1 && only !== undefined) return [...layers, { ...only, index: undefined }];
  const sums = new Map<number, number>();
  for (const { year } of years) {
    const known = rest.map(({ values }) => values.get(year)).filter((value) => value !== undefined);
    if (known.length > 0)
      sums.set(
        year,
        known.reduce((sum, value) => sum + value, 0),
      );
  }
  return [...layers, { title: chartTexts(lang).sectors.other(rest.length), index: undefined, values: sums }];
}

/** A part of a column, from one amount to another. */
export type Segment = {
  readonly layer: Layer;
  readonly year: number;
  readonly from: number;
  readonly to: number;
};

/** The parts of every column; negative amounts are stacked below zero. */
export function segmentsOf(layers: readonly Layer[], years: readonly number[]): readonly Segment[] {
  const series = stack<number, Layer>()
    .keys([...layers])
    .value((year, { values }) => values.get(year) ?? 0)
    .offset(stackOffsetDiverging)([...years]);
  return series.flatMap((points) =>
    points.flatMap(([from, to], position) => {
      const year = years[position];
      const isKnown = year !== undefined && points.key.values.has(year) && from !== to;
      return isKnown ? [{ layer: points.key, year, from, to }] : [];
    }),
  );
}
