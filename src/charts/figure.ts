import type { Source } from "../dataset/dataset.ts";
import { joinSentences } from "../format.ts";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import type { Language } from "../schema/language.ts";
import type { Margins, Plane } from "./plane.ts";
import { fixedPlane, fluidPlane, narrowestColumn, wideColumn } from "./plane.ts";
import { element, textElement } from "./svg.ts";
import type { Table } from "./table.ts";

/** A chart with everything a reader needs to trust it, quote it and reuse it. */
export interface Figure {
  /** Stable name in addresses and file names; the same in every language. */
  readonly id: string;
  readonly lang: Language;
  /** What the figure is about, where the question alone does not say: the goal or the series. */
  readonly subject?: string | undefined;
  /** Of the subject, where it is not the figure's. */
  readonly subjectLang?: Language | undefined;
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
  /** The day its numbers are of, ISO, where they are others on another day though no record has changed. */
  readonly asOf?: string | undefined;
  /** The day its picture is of, where that alone is another on another day. */
  readonly pictureAsOf?: string | undefined;
  /** What of the answer, the note and the table's texts has not been translated. */
  readonly foreign?: readonly ForeignWords[] | undefined;
}

/** What of all that is said of a figure is in another language than the figure. */
export function foreignIn({ foreign = [], subject, subjectLang }: Figure): readonly ForeignWords[] {
  return subject === undefined || subjectLang === undefined
    ? foreign
    : [...foreign, { text: subject, lang: subjectLang }];
}

/** The records that a figure is drawn from, as they stood. */
export interface FigureVersion {
  /** ISO date: of the commit, else of the drawing. Drawn anew of the same commit, a figure is of the same day. */
  readonly date: string;
  /** The commit, where it is known. */
  readonly commit?: string | undefined;
}

/** A figure with what a citation of it needs. */
export type PublishedFigure = Figure & {
  /** Who publishes the portal; while it is a proposal, its own name. */
  readonly publisher: string;
  /** The terms of a figure that shows nothing but the portal's own records. Others have those of their sources. */
  readonly license?: string | undefined;
  /** What it was drawn from. */
  readonly version: FigureVersion;
  /** Of a picture that does not follow the portal: what it is out of and of which day, in a sentence or two. */
  readonly edition?: string | undefined;
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
const stillWidth = 720;

type DrawingFor = (textWidth: number) => Drawing;

/** A chart in a page. Its ids begin with a name of its own, so that a page may hold many. */
function pageChart(
  name: string,
  shown: string | undefined,
  title: string,
  description: string,
  { height, frame, draw }: Drawing,
  columns: readonly number[],
): string {
  return element(
    "svg",
    {
      class: ["chart", frame, ...(shown === undefined ? [] : [shown])].join(" "),
      role: "img",
      // No `title`: browsers show it to the pointer, where the numbers are told. The answer is not of the name: heard twice.
      "aria-label": title,
      "aria-describedby": `${name}-d`,
      height,
    },
    textElement("desc", { id: `${name}-d` }, description),
    draw(fluidPlane(frames[frame], columns)),
  );
}

function stillOf(drawingFor: DrawingFor): Still {
  const { height, frame, draw } = drawingFor(stillWidth);
  const margins = frames[frame];
  const body = element(
    "g",
    { class: "chart", transform: `translate(${String(margins.left)} 0)` },
    draw(fixedPlane(stillWidth, margins)),
  );
  return { width: stillWidth, height, body };
}

/** The picture of a figure in both its forms. */
interface Pictures {
  readonly svg: string;
  readonly still: Still;
}

/**
 * A picture that is as high in a wide column as in a narrow one.
 *
 * @param drawingFor What to draw where texts have so many pixels to break in: the whole column, margins included.
 */
export function picturesOf(id: string, title: string, description: string, drawingFor: DrawingFor): Pictures {
  const drawing = drawingFor(narrowestColumn);
  const svg = pageChart(id, undefined, title, description, drawing, [narrowestColumn, wideColumn]);
  return { svg, still: stillOf(drawingFor) };
}

/**
 * A picture laid out apart for narrow and for wide columns, each of its own height: the style sheet shows one.
 *
 * @param drawingFor As of {@link picturesOf}.
 */
export function picturesOfEach(
  id: string,
  title: string,
  description: string,
  drawingFor: DrawingFor,
): Pictures {
  const chart = (name: string, shown: string, column: number) =>
    pageChart(name, shown, title, description, drawingFor(column), [column]);
  const svg = chart(id, "narrow", narrowestColumn) + chart(`${id}-w`, "wide", wideColumn);
  return { svg, still: stillOf(drawingFor) };
}

/** What a chart is given besides its numbers. */
type Frame = Pick<Figure, "id" | "lang" | "subject" | "sources">;

/** What a chart tells besides its picture. */
interface Told extends Pick<Figure, "question" | "answer" | "table" | "foreign"> {
  /** Sentences of the note, as far as there is something to say. */
  readonly notes: readonly (string | undefined)[];
}

/**
 * A figure once its question is asked and answered.
 *
 * @param drawingFor As of {@link picturesOf}.
 */
export function answeredFigure(
  { id, lang, subject, sources }: Frame,
  { question, answer, table, notes, foreign }: Told,
  drawingFor: (textWidth: number) => Drawing,
): Figure {
  const note = joinSentences(...notes) || undefined;
  const pictures = picturesOf(id, question, answer, drawingFor);
  return { id, lang, subject, question, answer, ...pictures, table, sources, note, foreign };
}
