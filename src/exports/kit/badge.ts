import { element, textElement } from "../../charts/svg.ts";
import { textWidth, wrapText } from "../../charts/text-width.ts";
import { formatDate, withStop } from "../../format.ts";
import { excerpt } from "../../format/beginning.ts";
import { textsIn } from "../../i18n/texts.ts";
import { svgFile } from "../svg-file.ts";
import type { Subject } from "./subject.ts";
import { piecesOf } from "./wrap.ts";

const width = 400;
const margin = 18;

/** Colours for paper, ink, softer ink and edge. */
const light = ["#ffffff", "#16211d", "#4b5852", "#7f8a83"];
const dark = ["#101815", "#ecefe9", "#a9b5ae", "#7d8b84"];

function colours([paper, ink, soft, edge]: readonly string[], under = ""): string {
  return `${under} .p{fill:${paper};stroke:${edge}}${under} .i{fill:${ink}}${under} .s{fill:${soft}}`;
}

const style = `text{font-family:'Source Sans 3','Source Sans Pro','Segoe UI',Arial,sans-serif}${colours(light, "g")}@media (prefers-color-scheme:dark){${colours(dark, "g")}}${colours(light, "#light:target")}${colours(dark, "#dark:target")}`;

interface Layout {
  readonly height: number;
  /** Whom it is about and how it stands, in a sentence. */
  readonly title: string;
  /** Whose word it is, and of which day. */
  readonly note: string;
  readonly lines: readonly string[];
}

/** A text whose words all fit a line: a picture is cut off where a longer one would go on. */
function parted(text: string, size: number, wide: number): string {
  const fits = (piece: string) => textWidth(piece, size, true) <= wide;
  return text.replace(/\S+/g, (word) => (fits(word) ? word : piecesOf(word, fits).join(" ")));
}

/** Where each line of a badge stands, and how high that makes the badge. */
function layoutOf({ lang, title, by, fact }: Subject, portalTitle: string, today: string): Layout {
  const name = by === undefined ? title : `${by}: ${title}`;
  const note = `${portalTitle}. ${textsIn(lang).kit.asOf(formatDate(today, lang))}.`;
  // A reader without these fonts sees a wider one: the lines end early enough for it.
  const wide = (width - 2 * margin) * 0.86;
  const rows = [
    ...wrapText(parted(excerpt(name, 90), 16, wide), 16, wide, true).map((line) => ({
      line,
      size: 16,
      kind: "i",
      weight: 600,
      air: 22,
    })),
    ...wrapText(fact, 14, wide).map((line, index) => ({
      line,
      size: 14,
      kind: "i",
      weight: undefined,
      air: index === 0 ? 25 : 19,
    })),
    ...wrapText(note, 12, wide).map((line, index) => ({
      line,
      size: 12,
      kind: "s",
      weight: undefined,
      air: index === 0 ? 24 : 16,
    })),
  ];
  let y = 10;
  const lines = rows.map(({ line, size, kind, weight, air }) => {
    y += air;
    return textElement("text", { x: margin, y, "font-size": size, "font-weight": weight, class: kind }, line);
  });
  return { height: y + 16, title: `${withStop(name)} ${fact}`, note, lines };
}

/** How large a badge is, for the page that shows it to keep its place. Pixels. */
export function badgeSize(
  subject: Subject,
  portalTitle: string,
  today: string,
): { readonly width: number; readonly height: number } {
  return { width, height: layoutOf(subject, portalTitle, today).height };
}

/**
 * A badge as an SVG file: whom it is about, how it stands, and on which day. Follows the reader's light or dark mode;
 * `#light` or `#dark` after its address decides.
 *
 * @param today The day it is true of, ISO date.
 */
export function badgeSvg(subject: Subject, portalTitle: string, today: string): string {
  const { height, title, note, lines } = layoutOf(subject, portalTitle, today);
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 4, class: "p" };
  return svgFile(
    { width, height },
    {
      role: "img",
      "aria-labelledby": "t d",
      lang: subject.lang,
    },
    textElement("title", { id: "t" }, title),
    textElement("desc", { id: "d" }, note),
    element("style", {}, style),
    element("g", { id: "light" }, element("g", { id: "dark" }, element("rect", box), ...lines)),
  );
}
