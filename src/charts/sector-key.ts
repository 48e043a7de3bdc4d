import { formatAmount } from "../format.ts";
import { fillOf, letterOf } from "./palette.ts";
import type { Plane } from "./plane.ts";
import type { Layer } from "./sector-layers.ts";
import type { SectorsInput } from "./sectors-over-time.ts";
import { element, textElement } from "./svg.ts";
import { wrapSpacedText } from "./text-width.ts";
import { chartTexts } from "./texts.ts";

const lineHeight = 18;
const rowGap = 6;
/** What stands left of a row's text, in pixels. */
const indent = 38;
const headingHeight = 30;

interface KeyRow {
  readonly layer: Layer;
  readonly lines: readonly string[];
  /** From the top of the key. */
  readonly y: number;
}

/** The key to stacked columns: a row for each layer with its amount in a year. */
export interface SectorKey {
  /** In pixels. */
  readonly height: number;
  readonly draw: (plane: Plane, top: number) => string;
}

/**
 * Which colour and letter is which sector, with what it was in a year.
 *
 * @param column Pixels that its texts have to break in. They do not reach further out where there is more: rows that
 *   need fewer lines would leave an empty place beneath, in a picture that is as high in a wide column as in a narrow one.
 */
export function sectorKey(
  layers: readonly Layer[],
  { id, lang, unit }: SectorsInput,
  year: number,
  column: number,
): SectorKey {
  let height = headingHeight;
  const rows = layers.map((layer): KeyRow => {
    const value = layer.values.get(year);
    const amount = value === undefined ? "–" : formatAmount(value, unit, lang, { significant: 4 });
    const row = { layer, lines: wrapSpacedText(`${layer.title}, ${amount}`, 14, column - indent), y: height };
    height += row.lines.length * lineHeight + rowGap;
    return row;
  });
  const drawRow = ({ layer, lines, y }: KeyRow, left: number, top: number): string =>
    [
      element("rect", { ...fillOf(id, layer.index), x: left, y: top + y, width: 14, height: 14 }),
      layer.index === undefined
        ? ""
        : textElement("text", { class: "key", x: left + 21, y: top + y + 12 }, letterOf(layer.index)),
      ...lines.map((line, index) =>
        textElement(
          "text",
          { lang: layer.titleLang, x: left + indent, y: top + y + 12 + index * lineHeight },
          line,
        ),
      ),
    ].join("");
  return {
    height,
    draw: ({ margins: { left } }, top) =>
      textElement("text", { class: "tick", x: -left, y: top + 18 }, chartTexts(lang).sectors.keyTitle(year)) +
      rows.map((row) => drawRow(row, -left, top)).join(""),
  };
}
