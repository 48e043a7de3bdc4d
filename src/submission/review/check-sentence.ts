import type { Details, Finding } from "../../dataset/finding.ts";
import { sentenceOf } from "../../dataset/messages/sentence-of.ts";
import { asGiven, formatDate, formatNumber } from "../../format.ts";
import { isCalendarDay } from "../../schema/calendar-day.ts";
import type { SchemaName } from "../../schema/collections.ts";
import type { Language } from "../../schema/language.ts";
import { fieldText } from "../../schema/texts/field-text.ts";
import { schemaTitles } from "../../schema/texts/schema-titles.ts";
import { wordsIn } from "./words/words.ts";

/** A field by what it and all around it are called: `Mål i siffror: Enhet`. */
function labelOf(collection: SchemaName, path: string, language: Language): string {
  const keys = path.split(".").filter((key) => !/^\d+$/.test(key));
  const labels = keys.flatMap(
    (_, index) => fieldText(collection, keys.slice(0, index + 1))?.label[language] ?? [],
  );
  return labels.length === 0 ? path : labels.join(": ");
}

/**
 * A day or a span of two as people write it, and what is not known in a word. Anything else is left as it is: a day within
 * a text or an id is a part of it, and may be none that there is.
 */
function inWords(value: Details["found"], language: Language): Details["found"] {
  if (typeof value !== "string") return value;
  const ends = value.split("–");
  if (!ends.every((end) => end === "unknown" || isCalendarDay(end))) return value;
  return ends
    .map((end) => (end === "unknown" ? wordsIn(language).unknown : formatDate(end, language)))
    .join("–");
}

function sentenceForReader(finding: Finding, language: Language): string {
  const { found, limit, ...details } = finding.details ?? {};
  const spoken = { found: inWords(found, language), limit: inWords(limit, language) };
  const own = new Map(Object.entries(wordsIn(language).checks)).get(finding.rule);
  if (own === undefined) return sentenceOf({ ...finding, details: { ...details, ...spoken } }, language);
  const written = (value: Details["found"]) =>
    typeof value === "number" ? formatNumber(value, language, asGiven) : String(value);
  return own(written(spoken.found), written(spoken.limit));
}

/** What a check says to whoever reviews: days and amounts as people write them, where a file's author reads its values. */
export function checkSentence(finding: Finding, language: Language): string {
  if (finding.rule !== "translation-missing") return sentenceForReader(finding, language);
  const { others = [], found } = finding.details ?? {};
  const labels = new Set(others.map((path) => labelOf(finding.collection, path, language)));
  // Records that come together may lack the same fields, so it is said whose they are.
  const fields = `${[...labels].join(", ")} (${schemaTitles[finding.collection][language].toLowerCase()})`;
  return wordsIn(language).untranslated(fields, Number(found) > others.length);
}
