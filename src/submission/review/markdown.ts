/** The longest run of back-ticks in a text. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/**
 * A text from a sender as a Markdown code span: there no mention, issue number, link, image, HTML or emphasis can come
 * alive, on any forge. A back-slash is no help: forges look for `@` and `#` after Markdown has been read. Line breaks
 * become spaces, so that no line starts with what a sender wrote.
 */
export function codeSpan(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return "–";
  const ticks = "`".repeat(longestRun(line) + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${space}${line}${space}${ticks}`;
}

/** A file's text as a fenced block that nothing inside can close: its fence is longer than any run of back-ticks. */
export function fenced(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n?$/, "\n")}${fence}`;
}
