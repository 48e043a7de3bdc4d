import { type SchemaField, schemaFields } from "../dataset/schema-fields.ts";
import { schemas } from "../schema/collections.ts";
import type { Language } from "../schema/language.ts";
import type { AskedCollection } from "./asked.ts";
import { type Answers, answerTo } from "./answers.ts";
import { numberIn } from "./number-in.ts";
import { itemsOf } from "./list-rows.ts";
import { webAddress } from "./web-address.ts";

/** A form as it was sent: what it asks, what was answered, and how numbers are written in it. */
interface AnsweredForm {
  readonly fields: readonly SchemaField[];
  readonly asked: ReadonlySet<string>;
  readonly answers: Answers;
  readonly language: Language;
}

function localizedIn(name: string, { answers }: AnsweredForm) {
  const [sv, en] = [answerTo(name, answers), answerTo(`${name}.en`, answers)];
  return sv === undefined && en === undefined ? undefined : { ...(sv && { sv }), ...(en && { en }) };
}

/** What cannot be read as a number stays as it was typed, for the schema to object to. */
function numberOr(text: string, language: Language): number | string {
  return numberIn(text, language) ?? text;
}

function simpleValue({ type }: SchemaField, text: string, language: Language): unknown {
  if (type.name === "number") return numberOr(text, language);
  if (type.name === "url") return webAddress(text);
  const isNumeral = type.name === "choice" && type.values.every((value) => /^\d+$/.test(value));
  return isNumeral ? Number(text) : text;
}

function readValue(field: SchemaField, name: string, form: AnsweredForm): unknown {
  const { answers, language } = form;
  if (field.type.name === "group") {
    if (!field.isList) return groupIn(field.path, name, form);
    const items = itemsOf(name, answers).map((index) => groupIn(field.path, `${name}.${index}`, form));
    const filled = items.filter((item) => item !== undefined);
    return filled.length > 0 ? filled : undefined;
  }
  if (field.isList) {
    const given = (answers.get(name) ?? []).map((text) => text.trim()).filter((text) => text !== "");
    const values = given.map((text) =>
      field.type.name === "localized" ? { sv: text } : simpleValue(field, text, language),
    );
    return values.length > 0 ? values : undefined;
  }
  if (field.type.name === "localized") return localizedIn(name, form);
  if (field.type.name === "date-or-unknown" && answerTo(`${name}.unknown`, answers)) return "unknown";
  const text = answerTo(name, answers);
  return text === undefined ? undefined : simpleValue(field, text, language);
}

function groupIn(path: string, name: string, form: AnsweredForm): Record<string, unknown> | undefined {
  const before = path === "" ? "" : `${path}.`;
  const entries = form.fields
    .filter((field) => field.path === before + field.key && form.asked.has(field.path))
    .map((field) => [field.key, readValue(field, `${name}.${field.key}`, form)] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * The part of a record that was asked for, as the schema wants it: numbers as numbers, texts with their language, lists
 * without empty items, and nothing where nothing was answered. Not yet checked.
 *
 * @param within Path of the group that is read; "" for the whole record.
 * @param name Name of the form's fields up to the key: `record` for `record.title`.
 */
export function readAnswers(
  collection: AskedCollection,
  { within = "", name, asked }: { within?: string; name: string; asked: readonly string[] },
  answers: Answers,
  language: Language,
): Record<string, unknown> {
  const fields = schemaFields(schemas[collection]);
  return groupIn(within, name, { fields, asked: new Set(asked), answers, language }) ?? {};
}
