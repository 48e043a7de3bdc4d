/** What is drawn as nothing, such as soft hyphens and joiners, but for the two that choose how a pictograph is drawn. */
const unseen = /(?![\uFE0E\uFE0F])[\p{DI}\u2800\uFFF9-\uFFFB\u{1D159}]/gu;
const strayChoosers = /(^|\P{Extended_Pictographic})[\uFE0E\uFE0F]+/gu;
/** Line breaks as documents and other systems write them. */
const breaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * A text without what comes along unseen when it is pasted from a web page, a document or a chat. The schema refuses
 * these marks, and whoever pasted them can neither see them nor take them away.
 */
export function withoutUnseen(text: string): string {
  return text
    .replace(breaks, "\n")
    .replaceAll("\t", " ")
    .replace(unseen, "")
    .replace(strayChoosers, "$1")
    .replace(controls, "");
}

/** A text as it is compared with another: whichever way its letters were written, and on one line with single spaces. */
export function comparable(text: string): string {
  return withoutUnseen(text).normalize("NFC").replace(/\s+/g, " ").trim();
}
