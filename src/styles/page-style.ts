import { createHash } from "node:crypto";
import type { FocusArea } from "../dataset/dataset.ts";
import base from "./base.css?inline";
import chooser from "./chooser.css?inline";
import code from "./code.css?inline";
import content from "./content.css?inline";
import diploma from "./diploma.css?inline";
import fills from "./fills.css?inline";
import form from "./form.css?inline";
import figure from "./figure.css?inline";
import frame from "./frame.css?inline";
import info from "./info.css?inline";
import kit from "./kit.css?inline";
import lines from "./lines.css?inline";
import marks from "./marks.css?inline";
import matrix from "./matrix.css?inline";
import overview from "./overview.css?inline";
import print from "./print.css?inline";
import records from "./records.css?inline";
import search from "./search.css?inline";
import shell from "./shell.css?inline";
import timeline from "./timeline.css?inline";
import tokens from "./tokens.css?inline";

/** The style of a page, sent inside it: a first visit needs one round trip. */
export interface PageStyle {
  readonly css: string;
  /** What the content security policy must allow for it. */
  readonly hash: string;
}

/** A class for each focus area's mark, so that no page needs a `style` attribute. */
function areaColours(focusAreas: Iterable<FocusArea>): string {
  return Array.from(
    focusAreas,
    ({ order, colour }) =>
      `.area-${order}{--area:var(--in-light,${colour.light})var(--in-dark,${colour.dark})}`,
  ).join("");
}

/** The styles of the portal: the whole, and the part that a page of one record needs, of which there may be thousands. */
export interface PageStyles {
  readonly whole: PageStyle;
  /** The start page: the lightest that shows a figure, which is of a line over years. */
  readonly start: PageStyle;
  /** A page that is little but figures. */
  readonly figures: PageStyle;
  /** Without what only search needs, and with the shaded table: pages that grow with the number of commitments. */
  readonly growing: PageStyle;
  readonly record: PageStyle;
  /** With what it takes to choose, copy and print what is told of a record. */
  readonly kit: PageStyle;
  /** The same where there is a diploma, which is all that is printed of the page. */
  readonly diploma: PageStyle;
  /** A figure in a frame of its own. */
  readonly figureFrame: PageStyle;
  /** A record in a frame of its own: the least there is. */
  readonly frame: PageStyle;
  /** With what a form needs. */
  readonly form: PageStyle;
  /** The same for the page of a case, which tells its steps. */
  readonly case: PageStyle;
}

function styleOf(sheets: readonly string[]): PageStyle {
  const css = sheets.join("");
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}

/** The style sheets put together, with the colours of this municipality's focus areas. */
export function pageStyles(focusAreas: Iterable<FocusArea>): PageStyles {
  const areas = areaColours(focusAreas);
  const shared = [tokens, areas, base, shell, marks, content, records];
  return {
    whole: styleOf([...shared, overview, info, code, search, lines, fills, figure, print]),
    start: styleOf([...shared, overview, lines, figure, print]),
    figures: styleOf([...shared, lines, fills, figure, print]),
    growing: styleOf([...shared, overview, info, code, matrix, lines, fills, figure, print]),
    record: styleOf([...shared, timeline, print]),
    kit: styleOf([...shared, chooser, kit, print]),
    diploma: styleOf([...shared, chooser, kit, print, diploma]),
    figureFrame: styleOf([...shared, matrix, lines, fills, figure, chooser, frame, print]),
    frame: styleOf([tokens, areas, base, marks, frame, print]),
    form: styleOf([...shared, code, form, print]),
    case: styleOf([...shared, timeline, code, form, print]),
  };
}
