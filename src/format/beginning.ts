import type { Language } from "../schema/language.ts";

/**
 * The beginning of a text, on one line: whole words, and "…" where something is left out.
 *
 * @param length Code points at most; what search engines show of a page's description, where nothing is said.
 */
export function excerpt(text: string, length = 155): string {
  const line = text.trim().replace(/\s+/g, " ");
  const characters = [...line];
  if (characters.length <= length) return line;
  const head = characters.slice(0, length - 1).join("");
  const words = characters[length - 1] === " " ? head : head.replace(/ [^ ]*$/, "");
  // Of 12 000 nobody may read 12.
  const isParted = /\d$/.test(words) && /^ \d{3}(?!\d)/.test(line.slice(words.length));
  const whole = isParted ? words.replace(/(?:^| )\d[\d ]*$/, "") : words;
  return `${whole.replace(/[ .,;:–]+$/, "")}…`;
}

/** What looks like the end of a sentence and may be none: "bl.a. Exempelby", "e.g. Exempelby". */
const dottedAbbreviation = /(?:^|[\s(])\p{L}{1,3}\.\p{L}{1,3}\.\s*$/u;

/**
 * The beginning of a text, on one line: as many whole sentences as there is room for. What is to be signed may not be
 * cut in the middle of one. Empty where not even the first has room.
 *
 * @param length Code points at most.
 */
export function wholeSentences(text: string, lang: Language, length: number): string {
  const line = text.trim().replace(/\s+/g, " ");
  let kept = "";
  let head = "";
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(line)) {
    head += segment;
    if ([...head.trimEnd()].length > length) return kept;
    if (!dottedAbbreviation.test(head)) kept = head.trimEnd();
  }
  return head.trimEnd();
}
