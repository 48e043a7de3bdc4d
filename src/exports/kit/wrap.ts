import { measuredWidth, type Weight } from "./letter-widths.ts";

/** The pieces of a word that fit a line, where the whole does not: each but the last ends in a hyphen. */
export function piecesOf(word: string, fits: (piece: string) => boolean): readonly string[] {
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(`${piece}${letter}-`)) {
      found.push(`${piece}-`);
      piece = letter;
    } else piece += letter;
  }
  return [...found, piece];
}

/**
 * A text in lines that fit a width in the bundled font. Words that are too long for a line are parted; a number stays
 * with its word, where a space that does not break stands between them.
 */
export function wrapMeasured(text: string, size: number, width: number, weight: Weight): readonly string[] {
  const fits = (line: string) => measuredWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/[^\S\u00a0]+/u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = fits(word) ? [word] : piecesOf(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  return [...lines, line];
}

/** The first lines of a text, and "…" where something had to be left out. */
export function firstLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  // What a space that does not break holds together goes together: of 12 000 nobody may read 12.
  const last = (kept.at(-1) ?? "").replace(/(?:[^\S\u00a0]|[.,;:–-])+(?:\S|\u00a0)*$/u, "");
  return [...kept.slice(0, -1), `${last}…`];
}

/** How a text is to be set: the largest of some sizes in which it fits so many lines. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Sets a text as large as it can be; in the smallest size it is cut. */
export function fitText(
  text: string,
  width: number,
  sizes: readonly { readonly size: number; readonly lines: number }[],
): Setting {
  let last: Setting = { size: 16, lines: [] };
  for (const { size, lines: most } of sizes) {
    const lines = wrapMeasured(text, size, width, "bold");
    if (lines.length <= most) return { size, lines };
    last = { size, lines: firstLines(lines, most) };
  }
  return last;
}
