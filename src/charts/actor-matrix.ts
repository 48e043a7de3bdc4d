import type { ActorMatrix } from "../figures/actor-matrix.ts";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import { actorTypes } from "../schema/actor.ts";
import type { Language } from "../schema/language.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { type Drawing, type Figure, picturesOf } from "./figure.ts";
import type { Plane } from "./plane.ts";
import { element, textElement } from "./svg.ts";
import { foreignLang, plainCell, shadeOf, type Table } from "./table.ts";
import { wrapText } from "./text-width.ts";
import { chartTexts } from "./texts.ts";

/** What the matrix of actors and focus areas is drawn from. */
export interface MatrixInput {
  readonly id: string;
  readonly lang: Language;
  readonly matrix: ActorMatrix;
  /** How many cells lack what somebody could promise. An empty cell is none where nobody of the type can act. */
  readonly whiteSpots: number;
  /** Titles of the focus areas by id. */
  readonly titles: ReadonlyMap<string, string | ForeignWords>;
}

function tableOf({ matrix, titles, lang }: MatrixInput): Table {
  const texts = chartTexts(lang).matrix;
  return {
    caption: texts.caption,
    columns: [
      { key: "focusArea", label: texts.focusArea, type: "text" },
      ...actorTypes.map(
        (type) => ({ key: type, label: enumLabel("actorType", type, lang), type: "number" }) as const,
      ),
      { key: "all", label: texts.all, type: "number" },
    ],
    rows: matrix.rows.map(({ focusArea, cells, total }) => [
      titles.get(focusArea) ?? focusArea,
      ...cells.map(({ commitments }) => commitments),
      total.commitments,
    ]),
    shadeTo: Math.max(0, ...matrix.rows.flatMap(({ cells }) => cells.map(({ commitments }) => commitments))),
  };
}

function answerOf({ matrix, whiteSpots, lang }: MatrixInput): string {
  const texts = chartTexts(lang).matrix;
  if (matrix.total.commitments === 0) return texts.none;
  return texts.answer(matrix.total.commitments, whiteSpots);
}

const headHeight = 56;
const leastRow = 44;
/** Height of a line of a name, in pixels. */
const nameLine = 17;
/** Share of the width that names take. */
const names = 0.3;
const nameWidth = 200;

/** The same table as a picture, for files. */
function matrixDrawing({ columns, rows, shadeTo = 0 }: Table): Drawing {
  const numbers = columns.slice(1);
  const share = (1 - names) / Math.max(1, numbers.length);
  const left = (column: number) => names + column * share;
  const centred = (plane: Plane, column: number, y: number, text: string, kind = "") =>
    textElement("text", { class: `mid${kind}`, x: plane.x(left(column) + share / 2), y }, text);
  const named = rows.map(([name]) => wrapText(String(plainCell(name)), 14, nameWidth));
  const heights = named.map((lines) => Math.max(leastRow, lines.length * nameLine + 10));
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, headHeight);
  return {
    height: topOf(rows.length),
    frame: "bare",
    draw: (plane) => {
      const heads = numbers.flatMap(({ label }, column) =>
        wrapText(label, 13, 70).map((line, index) => centred(plane, column, 16 + index * 16, line, " tick")),
      );
      const body = rows.flatMap(([name, ...cells], row) => {
        const top = topOf(row);
        const height = heights[row] ?? leastRow;
        const middle = top + height / 2 + 5;
        return [
          ...(named[row] ?? []).map((line, index, lines) =>
            textElement(
              "text",
              { lang: foreignLang(name), y: middle + (index - (lines.length - 1) / 2) * nameLine },
              line,
            ),
          ),
          ...cells.flatMap((cell, column) => {
            const count = Number(plainCell(cell) ?? 0);
            const isTotal = column === cells.length - 1;
            const level = isTotal ? 0 : shadeOf(count, shadeTo);
            const box = { x: plane.x(left(column)), y: top, width: plane.x(share), height };
            const kind = level > 2 ? " inverse" : count === 0 ? " tick" : isTotal ? " bold" : "";
            return [
              isTotal ? "" : element("rect", { class: `shade-${String(level)}`, ...box }),
              centred(plane, column, middle, String(count), kind),
            ];
          }),
        ];
      });
      return [...heads, ...body].join("");
    },
  };
}

/** Who has promised what: active commitments by focus area and type of actor. The table is the picture. */
export function actorMatrixChart(input: MatrixInput): Figure {
  const { id, lang } = input;
  const texts = chartTexts(lang).matrix;
  const answer = answerOf(input);
  const table = tableOf(input);
  return {
    id,
    lang,
    question: texts.question,
    answer,
    ...picturesOf(id, texts.question, answer, () => matrixDrawing(table)),
    table,
    tableIs: "picture",
    sources: [],
    note: texts.note,
  };
}
