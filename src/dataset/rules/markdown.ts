import type { Details } from "../finding.ts";

/** What somebody who writes Markdown may have meant. */
export type MarkdownKind = "link" | "heading" | "list" | "emphasis" | "code";

/** A character that Markdown could begin with. Most texts have none, and are read no further. */
const anyMark = /[[#*_`~]|\n[ \t]*-/;

const link = /\[[^[\]\n]*\]\([^()\s]+\)/;

/** `# 1` may be a number and `#klimat` a word. */
const heading = /^[ \t]*(#{1,6})[ \t]+\p{L}/mu;

/**
 * Marks around words, with blanks or signs outside them and none within: `5 * 3 * 2`, `pris*`, `elev*er` and `fil_namn_1`
 * have none, and a remark below a text begins with a mark that nothing closes. Never longer than two hundred characters.
 */
const emphasis =
  /(?<![^\s("”“':;,.–—-])(\*{1,3}|_{1,3}|~~)[\p{L}\p{N}"”“(](?:[^*_~\n]{0,200}[\p{L}\p{N}"”“).!?:;,%])?\1(?![\p{L}\p{N}*_~/])/u;

const code = /(?<![^\s("”“])(`+)[^`\s](?:[^`\n]{0,200}[^`\s])?\1(?![\p{L}\p{N}`])/u;

const item = /^[ \t]*([-*])[ \t]+\p{L}/u;
const endsSentence = /[.!?…"”»][ \t]*$/;

/**
 * Two items under each other. A line that begins with a dash and is a whole sentence may be what somebody says, and a
 * star alone a remark.
 */
function listMark(text: string): string | undefined {
  if (!text.includes("\n")) return undefined;
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  for (const [index, line] of lines.entries()) {
    const mark = item.exec(line)?.[1];
    if (mark === undefined || item.exec(lines[index + 1] ?? "")?.[1] !== mark) continue;
    if (mark === "*" || !endsSentence.test(line)) return mark;
  }
  return undefined;
}

/**
 * Markdown in a text, which no page reads: a reader would see the marks.
 *
 * @returns The marks as they were typed, and as `limit` what was meant by them.
 */
export function markdownIn(text: string): Details | undefined {
  if (!anyMark.test(text)) return undefined;
  const as = (limit: MarkdownKind, found: string | undefined) => found && { found, limit };
  return (
    as("link", link.test(text) ? "[…](…)" : undefined) ||
    as("heading", heading.exec(text)?.[1]) ||
    as("list", listMark(text)) ||
    as("emphasis", emphasis.exec(text)?.[1]) ||
    as("code", code.exec(text)?.[1]) ||
    undefined
  );
}
