import type { SchemaField } from "../dataset/schema-fields.ts";
import type { Language } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import { units } from "../schema/indicator.ts";

/** The language of a field's example, where it is not that of the page: all words but units' ids are Swedish, as in records. */
export function exampleLang(
  { name }: Pick<SchemaField["type"], "name">,
  example: string,
  page: Language,
): Language | undefined {
  const isId = units.some((unit) => unit === example);
  const isInWords = (name === "text" || name === "localized") && !isId && /\p{Ll}/u.test(example);
  return isInWords && page !== "sv" ? "sv" : undefined;
}

/** Years are written without the space that other numbers from a thousand have. */
const isYear = ({ min, max }: { readonly min: number; readonly max: number }) => min >= 1900 && max <= 2100;

/**
 * What a field holds, in words: `text, 3–140 tecken`, `lista: id ur mål`.
 *
 * @param languages Those of the portal: no other is asked for.
 */
export function wordsOfType(
  { type, isList }: Pick<SchemaField, "type" | "isList">,
  language: Language,
  languages: readonly Language[],
): string {
  const { dictionary: t, collections } = textsIn(language).openData;
  const words = () => {
    if (type.name === "text") return t.text(type.min, type.max);
    if (type.name === "localized") return t.localized(type.min, type.max, languages.includes("en"));
    if (type.name === "number" && isYear(type)) return t.year(type.min, type.max);
    if (type.name === "number") return t.number(type.min, type.max, type.orNull);
    if (type.name === "reference") return t.reference(collections[type.collection].name);
    return t.type[type.name];
  };
  return isList ? t.list(words()) : words();
}
