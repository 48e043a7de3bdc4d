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

/** A text broken into lines of at most so many pixels. A single word longer than that stands alone. */
export function wrapText(
  text: string,
  fontSize: number,
  maxWidth: number,
  isBold = false,
): readonly string[] {
  const most = maxWidth / (fontSize * boldness(isBold));
  const lines: string[] = [];
  let line = "";
  let ems = 0;
  for (const word of text.trim().split(/ +/)) {
    const wide = emsOf(word);
    const longer = ems + emsOf(" ") + wide;
    if (line === "") [line, ems] = [word, wide];
    else if (longer <= most) [line, ems] = [`${line} ${word}`, longer];
    else {
      lines.push(line);
      [line, ems] = [word, wide];
    }
  }
  return [...lines, line];
}
