import { element, textElement } from "../../charts/svg.ts";
import { textsIn } from "../../i18n/texts.ts";
import { fileFont } from "../figure-style.ts";
import { svgFile } from "../svg-file.ts";
import type { Subject } from "./subject.ts";
import { measuredWidth } from "./letter-widths.ts";
import { firstLines, fitText, wrapMeasured } from "./wrap.ts";

/** What social media ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const left = 96;
const wide = cardSize.width - left - 80;
const ink = "#16211d";
const soft = "#4b5852";

/** Whose portal a card comes from. */
export interface CardPortal {
  readonly title: string;
  /** As a person writes it. */
  readonly address: string;
  readonly isFictional: boolean;
  readonly isProposed: boolean;
}

function write(text: string, y: number, size: number, fill: string, weight?: number): string {
  return textElement("text", { x: left, y, "font-size": size, "font-weight": weight, fill }, text);
}

/** The areas' colours down the left edge, at most six; grey where there is none. */
function edge({ areas }: Subject): string {
  const colours = areas.slice(0, 6).map(({ colour }) => colour.light);
  const shown = colours.length === 0 ? ["#7f8a83"] : colours;
  const height = cardSize.height / shown.length;
  return shown
    .map((fill, index) => element("rect", { x: 0, y: index * height, width: 36, height: height + 1, fill }))
    .join("");
}

/** Small pictures among letters, and what joins and tints them. */
const pictographs =
  /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200D\uFE0F\u20E3]/gu;

/** What the bundled font can write of a text: it has no pictographs, and would draw boxes over the words after them. */
function inLetters(text: string): string {
  return text.replace(pictographs, "").replace(/ {2,}/g, " ").trim();
}

/** The first line: whose portal, cut where it must be, and what it is to be taken for, which never is. */
function headOf(
  { title, isFictional, isProposed }: CardPortal,
  t: { fictional: string; proposed: string },
): string {
  const marks = `${isFictional ? ` · ${t.fictional}` : ""}${isProposed ? ` · ${t.proposed}` : ""}`;
  const room = wide - measuredWidth(marks, 28, "regular");
  return firstLines(wrapMeasured(inLetters(title), 28, room, "regular"), 1).join("") + marks;
}

/** A share card as SVG: what it is about and how it stands. Says nothing of the day it is drawn, so that it can be kept. */
export function cardSvg(subject: Subject, portal: CardPortal): string {
  const { lang, collection, by, fact } = subject;
  const t = textsIn(lang).kit;
  const heading = fitText(inLetters(subject.title), wide, [
    { size: 84, lines: 2 },
    { size: 68, lines: 3 },
    { size: 54, lines: 3 },
    { size: 46, lines: 4 },
  ]);
  const facts = firstLines(wrapMeasured(fact, 34, wide, "regular"), 3);
  let y = 176;
  const titleLines = heading.lines.map((line, index) => {
    y += index === 0 ? heading.size * 0.8 : heading.size * 1.12;
    return write(line, y, heading.size, ink, 600);
  });
  const ruleAt = 556 - facts.length * 44;
  const byLines = by === undefined ? [] : firstLines(wrapMeasured(inLetters(by), 36, wide, "regular"), 1);
  return svgFile(
    cardSize,
    {
      "font-family": `'${fileFont}'`,
    },
    element("rect", { ...cardSize, fill: "#fbfaf6" }),
    edge(subject),
    write(headOf(portal, t), 84, 28, soft),
    write(t.kind[collection], 140, 32, "#ad4a16", 600),
    ...titleLines,
    ...byLines.map((line) => write(line, y + 64, 36, ink)),
    element("rect", { x: left, y: ruleAt, width: wide, height: 2, fill: "#d9d6ca" }),
    ...facts.map((line, index) => write(line, ruleAt + 46 + index * 44, 34, ink)),
    write(portal.address, 604, 24, soft),
  );
}
