/** How deep a record may nest; the deepest schema needs six. */
export const maxDepth = 10;

/** So many brackets or list marks open at once that the parser's own recursion would be at stake. */
const parserDepth = 50;
const compactMarks = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${parserDepth}}`, "m");

/**
 * Finds nesting too deep to hand to the parser, without parsing. Blind to quotes and comments, so the limit is far
 * above anything a text would hold.
 *
 * @returns The offset of the first mark too many.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > parserDepth) return offset;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  const marks = compactMarks.exec(text);
  return marks === null ? undefined : marks.index;
}
