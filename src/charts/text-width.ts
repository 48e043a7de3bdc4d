/** Widths of characters in a common sans-serif, in ems; a little generous, so that labels rather stand apart. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijltfrI.,:;'|!()[\]\u00a0 ]/, 0.31],
  [/[mwMW%@—]/, 0.88],
  [/[A-ZÅÄÖ]/, 0.66],
  [/[0-9]/, 0.55],
];
const ordinary = 0.55;

const widthOf = (character: string) => widths.find(([kind]) => kind.test(character))?.[1] ?? ordinary;

/** The widths of the characters that nearly all text is of, found once: texts are measured for every record. */
const common = Array.from({ length: 0x180 }, (_, code) => widthOf(String.fromCharCode(code)));

/** How many ems wide a text is. */
function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += common[character.codePointAt(0) ?? 0] ?? widthOf(character);
  return ems;
}

const boldness = (isBold: boolean) => (isBold ? 1.06 : 1);

/** About how wide a text is, in pixels. There is no browser to measure with when pages are built. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  return emsOf(text) * fontSize * boldness(isBold);
}

/** How many ems wide a text is where its reader has set letters and words as far apart as WCAG 1.4.12 asks room for. */
const spacedEmsOf = (text: string) =>
  emsOf(text) + 0.12 * text.length + 0.16 * (text.match(/[ \u00a0]/g)?.length ?? 0);

/** As {@link textWidth}, of a text whose reader has set letters and words apart: there must be room for it in a page. */
export function spacedTextWidth(text: string, fontSize: number, isBold = false): number {
  return spacedEmsOf(text) * fontSize * boldness(isBold);
}

function wrapped(text: string, most: number, widthOfText: (text: string) => number): readonly string[] {
  const space = widthOfText(" ");
  const lines: string[] = [];
  let line = "";
  let ems = 0;
  for (const word of text.trim().split(/ +/)) {
    const wide = widthOfText(word);
    const longer = ems + space + wide;
    if (line === "") [line, ems] = [word, wide];
    else if (longer <= most) [line, ems] = [`${line} ${word}`, longer];
    else {
      lines.push(line);
      [line, ems] = [word, wide];
    }
  }
  return [...lines, line];
}

/** A text broken into lines of at most so many pixels. A single word longer than that stands alone. */
export function wrapText(
  text: string,
  fontSize: number,
  maxWidth: number,
  isBold = false,
): readonly string[] {
  return wrapped(text, maxWidth / (fontSize * boldness(isBold)), emsOf);
}

/** As {@link wrapText}, with room for a reader who sets letters and words apart. */
export function wrapSpacedText(
  text: string,
  fontSize: number,
  maxWidth: number,
  isBold = false,
): readonly string[] {
  return wrapped(text, maxWidth / (fontSize * boldness(isBold)), spacedEmsOf);
}
