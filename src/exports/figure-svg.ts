import { foreignIn, type PublishedFigure } from "../charts/figure.ts";
import { markedLines } from "../charts/marked-lines.ts";
import { element, textElement } from "../charts/svg.ts";
import { formatCell } from "../charts/table.ts";
import { wrapText } from "../charts/text-width.ts";
import type { Source } from "../dataset/dataset.ts";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import { afterTitle, sourceSentences } from "../i18n/source-sentences.ts";
import { basisOf, dayOf } from "./figure-basis.ts";
import { fileFont, fileStyle } from "./figure-style.ts";
import { svgFile } from "./svg-file.ts";

const margin = 32;

/** A paragraph of the file, above or below the chart. */
interface Block {
  readonly text: string;
  readonly size: number;
  readonly kind: "bold" | "soft" | undefined;
  /** Air after it, in pixels. */
  readonly after: number;
}

function sourceLine(source: Source, lang: PublishedFigure["lang"]): string {
  const { origin, terms, attribution } = sourceSentences(source, lang);
  const rest = [origin, terms, attribution].filter((part) => part !== undefined).join(" ");
  return `${source.title}${afterTitle(source.title)}${rest}`;
}

function write(
  blocks: readonly Block[],
  top: number,
  width: number,
  foreign: readonly ForeignWords[],
): { readonly drawn: string; readonly bottom: number } {
  let y = top;
  const lines: string[] = [];
  for (const { text, size, kind, after } of blocks) {
    for (const line of markedLines(text, wrapText(text, size, width, kind === "bold"), foreign)) {
      y += size * 1.3;
      lines.push(element("text", { class: kind, x: margin, y, "font-size": size }, line));
    }
    y += after;
  }
  return { drawn: lines.join(""), bottom: y };
}

/** A table that explains the marks, a line for each row: in a file nobody can open the one beside it on the page. */
function keyLines({ table, tableIs, lang }: PublishedFigure): readonly Block[] {
  if (tableIs !== "key") return [];
  const { columns, rows } = table;
  return rows.map((row, index) => ({
    text: columns.map((column, at) => formatCell(row[at], column, lang)).join(" · "),
    size: 13,
    kind: undefined,
    after: index === rows.length - 1 ? 12 : 2,
  }));
}

/**
 * A figure as a file of its own, on white: question and answer above the chart; what its marks stand for, sources,
 * publisher and address below.
 *
 * @param chartCss The charts' style sheet.
 * @param address Where the figure stands in the portal.
 */
export function figureSvgFile(figure: PublishedFigure, chartCss: string, address: string): string {
  const { lang, subject, question, answer, still, note, publisher, id } = figure;
  const inKey = figure.tableIs === "key" ? figure.table.rows.flat() : [];
  const foreign = [...foreignIn(figure), ...inKey.filter((cell) => typeof cell === "object")];
  const head = write(
    [
      ...(subject === undefined ? [] : [{ text: subject, size: 15, kind: "soft", after: 4 } as const]),
      { text: question, size: 25, kind: "bold", after: 6 },
      { text: answer, size: 17, kind: undefined, after: 18 },
    ],
    margin - 8,
    still.width,
    foreign,
  );
  const basis = basisOf(figure, (source) => sourceLine(source, lang));
  const foot = write(
    [
      ...keyLines(figure),
      ...(note === undefined ? [] : [{ text: note, size: 13, kind: "soft", after: 4 } as const]),
      { text: basis, size: 13, kind: "soft", after: 4 },
      {
        text: [`${publisher}.`, dayOf(figure), address].filter(Boolean).join(" "),
        size: 13,
        kind: "soft",
        after: 0,
      },
    ],
    head.bottom + still.height + 14,
    still.width,
    foreign,
  );
  const width = still.width + 2 * margin;
  const height = Math.ceil(foot.bottom + margin - 8);
  return svgFile(
    { width, height },
    {
      role: "img",
      "aria-labelledby": `${id}-t ${id}-d`,
      lang,
      class: "chart",
      "font-family": `'${fileFont}', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif`,
    },
    textElement("title", { id: `${id}-t` }, question),
    textElement("desc", { id: `${id}-d` }, answer),
    element("style", {}, fileStyle(chartCss)),
    element("path", { d: `M0 0H${String(width)}V${String(height)}H0Z`, style: "fill:#fff" }),
    head.drawn,
    element(
      "g",
      { transform: `translate(${String(margin)} ${String(Math.round(head.bottom))})` },
      still.body,
    ),
    foot.drawn,
  );
}
