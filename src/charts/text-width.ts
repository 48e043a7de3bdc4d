/** Widths of characters in a common sans-serif, in ems; a little generous, so that labels rather stand apart. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijltfrI.,:;'|!()[\]\u00a0 ]/, 0.31],
  [/[mwMW%@—]/, 0.88],
  [/[A-ZÅÄÖ]/, 0.66],
  [/[0-9]/, 0.55],
];
const ordinary = 0.55;

/** About how wide a text is, in pixels. There is no browser to measure with when pages are built. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += widths.find(([kind]) => kind.test(character))?.[1] ?? ordinary;
  return ems * fontSize * (isBold ? 1.06 : 1);
}

/** A text broken into lines of at most so many pixels. A single word longer than that stands alone. */
export function wrapText(
  text: string,
  fontSize: number,
  maxWidth: number,
  isBold = false,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize, isBold) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
