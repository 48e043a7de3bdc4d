import { type ForeignWords, stretchesOf } from "../i18n/foreign-words.ts";
import { escapeXml, textElement } from "./svg.ts";

/**
 * The lines of a text as the insides of text elements, with what is in another language marked.
 *
 * @param lines The text as {@link wrapText} breaks it.
 */
export function markedLines(
  text: string,
  lines: readonly string[],
  foreign: readonly ForeignWords[] = [],
): readonly string[] {
  const stretches = stretchesOf(text.trim().replace(/ +/g, " "), foreign);
  let lineStart = 0;
  return lines.map((line) => {
    let stretchStart = 0;
    const parts = stretches.map(({ text: words, lang }) => {
      const part = words.slice(
        Math.max(0, lineStart - stretchStart),
        Math.max(0, lineStart + line.length - stretchStart),
      );
      stretchStart += words.length;
      return part === "" || lang === undefined ? escapeXml(part) : textElement("tspan", { lang }, part);
    });
    // The space that a line was broken at.
    lineStart += line.length + 1;
    return parts.join("");
  });
}
