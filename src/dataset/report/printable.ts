/** Characters that would move the cursor, colour the terminal or turn the line round. */
const unprintable =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]|\p{Cs}/gu;

/** Text of an unknown file, safe to print: what cannot be seen is shown as �. Keeps columns. */
export function printable(text: string): string {
  return text.replace(unprintable, "\uFFFD");
}

/** The same of a text of several lines, which keeps them. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
