import type { Source } from "../dataset/dataset.ts";
import type { Lang } from "../format.ts";
import type { Margins, Plane } from "./plane.ts";
import { fixedPlane, fluidPlane, narrowestColumn } from "./plane.ts";
import { element, textElement } from "./svg.ts";
import type { Table } from "./table.ts";

/** A chart with everything a reader needs to trust it, quote it and reuse it. */
export interface Figure {
  /** Stable name in addresses and file names; the same in every language. */
  readonly id: string;
  readonly lang: Lang;
  /** What the figure is about, where the question alone does not say: the goal or the series. */
  readonly subject?: string | undefined;
  readonly question: string;
  /** The answer, in a sentence or two made from the numbers. */
  readonly answer: string;
  /** The chart as it stands in a page: fills its column, coloured by the page's custom properties. */
  readonly svg: string;
  /** The chart as it is drawn in files, 720 px wide, without the outer element. */
  readonly still: Still;
  readonly table: Table;
  /** `picture`: the table is shown instead of the SVG. `key`: it explains the SVG's marks, so it stands open. */
  readonly tableIs?: "picture" | "key" | undefined;
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

/** A figure with what a citation of it needs. */
export type PublishedFigure = Figure & {
  /** Who publishes the portal. */
  readonly publisher: string;
  /** The day it was drawn, ISO. */
  readonly drawnOn: string;
};

/** A drawing of a fixed size. */
export interface Still {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** A chart's drawing, for any plane. */
export interface Drawing {
  /** In pixels. */
  readonly height: number;
  /** Name of the CSS class that gives a page the same margins. */
  readonly frame: keyof typeof frames;
  readonly draw: (plane: Plane) => string;
}

/** Space around the plot. `.chart.axis` and `.chart.bare` in `figure.css` must say the same. */
export const frames = {
  axis: { left: 46, right: 18 },
  bare: { left: 0, right: 0 },
} as const satisfies Record<string, Margins>;

/** Width of the files' drawings, in pixels. */
export const stillWidth = 720;

/**
 * The picture of a figure in both its forms. Ids carry the figure's own, so that a page may hold many.
 *
 * @param drawingFor What to draw where texts have so many pixels to break in: the whole column, margins included.
 */
export function picturesOf(
  id: string,
  title: string,
  description: string,
  drawingFor: (textWidth: number) => Drawing,
): { readonly svg: string; readonly still: Still } {
  const { height, frame, draw } = drawingFor(narrowestColumn);
  const margins = frames[frame];
  const svg = element(
    "svg",
    { class: `chart ${frame}`, role: "img", "aria-labelledby": `${id}-t ${id}-d`, height },
    textElement("title", { id: `${id}-t` }, title),
    textElement("desc", { id: `${id}-d` }, description),
    draw(fluidPlane(margins)),
  );
  const fixed = drawingFor(stillWidth);
  const body = element(
    "g",
    { class: "chart", transform: `translate(${String(margins.left)} 0)` },
    fixed.draw(fixedPlane(stillWidth, margins)),
  );
  return { svg, still: { width: stillWidth, height: fixed.height, body } };
}

/** What a chart of a series is given besides its numbers. */
type Frame = Pick<Figure, "id" | "lang" | "subject" | "sources">;

/**
 * The figure of a series, once its question is asked and answered.
 *
 * @param drawingFor As of {@link picturesOf}.
 */
export function seriesFigure(
  { id, lang, subject, sources }: Frame,
  told: Pick<Figure, "question" | "answer" | "table" | "note">,
  drawingFor: (textWidth: number) => Drawing,
): Figure {
  const { question, answer, table, note } = told;
  const pictures = picturesOf(id, question, answer, drawingFor);
  return { id, lang, subject, question, answer, ...pictures, table, sources, note };
}
