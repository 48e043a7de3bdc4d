/** Marks that show nothing: soft hyphens, joiners, spaces of no width, and signs that turn the way of writing. */
const unseen = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]/gu;
/** Line breaks as documents and other systems write them. */
const breaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * A text without what comes along unseen when it is pasted from a web page, a document or a chat. The schema refuses
 * these marks, and whoever pasted them can neither see them nor take them away.
 */
export function withoutUnseen(text: string): string {
  return text.replace(breaks, "\n").replaceAll("\t", " ").replace(unseen, "").replace(controls, "");
}

/** A text as it is compared with another: whichever way its letters were written, and on one line with single spaces. */
export function comparable(text: string): string {
  return withoutUnseen(text).normalize("NFC").replace(/\s+/g, " ").trim();
}
