import type { Details, Finding } from "../../dataset/finding.ts";
import { sentenceOf } from "../../dataset/messages/sentence-of.ts";
import { formatDate } from "../../format.ts";
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

/** Days as people write them, in what a check has found. */
function withDays({ found, limit, others, ...details }: Details, language: Language): Details {
  const spoken = (text: string) =>
    text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day, language));
  const inWords = (value: Details["found"]) => (typeof value === "string" ? spoken(value) : value);
  return { ...details, found: inWords(found), limit: inWords(limit), others: others?.map(spoken) };
}

function sentenceForReader(finding: Finding, language: Language): string {
  const details = withDays(finding.details ?? {}, language);
  const own = new Map(Object.entries(wordsIn(language).checks)).get(finding.rule);
  if (own !== undefined) return own(String(details.found), String(details.limit));
  return sentenceOf({ ...finding, details }, language);
}

/** What a check says to whoever reviews: fields and days as people call them, where a file's author reads its keys. */
export function checkSentence(finding: Finding, language: Language): string {
  if (finding.rule !== "translation-missing") return sentenceForReader(finding, language);
  const { others = [], found } = finding.details ?? {};
  const labels = new Set(others.map((path) => labelOf(finding.collection, path, language)));
  // Records that come together may lack the same fields, so it is said whose they are.
  const fields = `${[...labels].join(", ")} (${schemaTitles[finding.collection][language].toLowerCase()})`;
  return wordsIn(language).untranslated(fields, Number(found) > others.length);
}
