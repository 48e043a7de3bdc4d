import { isDeepStrictEqual } from "node:util";
import { recordsOf } from "../../dataset/collection-records.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { type FieldType, schemaFields } from "../../dataset/schema-fields.ts";
import { keysOf } from "../../dataset/schema-walk.ts";
import { asGiven, formatDate, formatNumber, formatPartialDate } from "../../format.ts";
import { type SchemaName, schemas } from "../../schema/collections.ts";
import { type Language, languages } from "../../schema/language.ts";
import { enumLabels } from "../../schema/texts/enums.ts";
import { fieldText } from "../../schema/texts/field-text.ts";
import { wordsIn } from "./words/words.ts";

/** One field that a proposal sets, changes or takes away, in words. */
export interface FieldChange {
  /** What the field is called, with what it is part of: `Delmål 2: Senast`. */
  readonly label: string;
  /** Undefined where there was nothing. */
  readonly before: string | undefined;
  /** Undefined where nothing is left. */
  readonly after: string | undefined;
}

interface Reader {
  readonly schema: SchemaName;
  readonly types: ReadonlyMap<string, FieldType>;
  /** Where references are looked up: the dataset with the proposal in it. */
  readonly dataset: Dataset;
  readonly language: Language;
}

/** Every change of a field, as a path in words and two values not yet in words. */
interface RawChange {
  readonly path: string;
  readonly label: string;
  readonly before: unknown;
  readonly after: unknown;
}

function keysIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function labelOf({ schema, language }: Reader, path: string): string {
  return fieldText(schema, path)?.label[language] ?? path.split(".").at(-1) ?? path;
}

function isRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.some((item) => typeof item === "object");
}

/**
 * A list's items side by side: those with an id of their own by it, others by their place. Each is called by the place
 * it has before the change, and what is new after them, so that no two go by the same number.
 */
function pairs(
  before: unknown,
  after: unknown,
): (readonly [place: number, before: unknown, after: unknown])[] {
  const [old, now] = [before, after].map((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const nameOf = (item: unknown, index: number) => String(keysIn(item)["id"] ?? index);
  const byName = new Map(old?.map((item, index) => [nameOf(item, index), item]));
  const placeOf = (item: unknown) => (old ?? []).indexOf(item) + 1;
  let last = old?.length ?? 0;
  const kept = (now ?? []).map((item, index) => {
    const name = nameOf(item, index);
    const earlier = byName.get(name);
    byName.delete(name);
    return [earlier === undefined ? ++last : placeOf(earlier), earlier, item] as const;
  });
  const gone = [...byName.values()].map((item) => [placeOf(item), item, undefined] as const);
  return [...kept, ...gone];
}

function rawChanges(
  reader: Reader,
  path: string,
  label: string,
  before: unknown,
  after: unknown,
): readonly RawChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const within = (inner: string, one: unknown, other: unknown, prefix: string) =>
    rawChanges(reader, inner, `${prefix}: ${labelOf(reader, inner)}`, one, other);
  if (isRecords(before) || isRecords(after)) {
    return pairs(before, after).flatMap(([place, one, other]) =>
      [...new Set([...Object.keys(keysIn(one)), ...Object.keys(keysIn(other))])].flatMap((key) =>
        within(`${path}.${key}`, keysIn(one)[key], keysIn(other)[key], `${label} ${String(place)}`),
      ),
    );
  }
  const type = reader.types.get(path)?.name;
  if (type === "localized") {
    return languages.flatMap((language) => {
      const [one, other] = [keysIn(before)[language], keysIn(after)[language]];
      if (one === other) return [];
      const suffix = language === reader.language ? "" : wordsIn(reader.language).inLanguage[language];
      return [{ path, label: `${label}${suffix}`, before: one, after: other }];
    });
  }
  if (type === "group") {
    const keys = [...new Set([...Object.keys(keysIn(before)), ...Object.keys(keysIn(after))])];
    return keys.flatMap((key) => within(`${path}.${key}`, keysIn(before)[key], keysIn(after)[key], label));
  }
  return [{ path, label, before, after }];
}

function referenced(
  { dataset, language }: Reader,
  type: FieldType & { name: "reference" },
  id: string,
): string {
  const record = keysIn(recordsOf(dataset, type.collection).get(id));
  const title = keysIn(record["title"]);
  const name = record["name"] ?? title[language] ?? title["sv"] ?? record["title"];
  return typeof name === "string" ? `${name} (${id})` : id;
}

/** A value as a person would say it. */
function inWords(reader: Reader, path: string, value: unknown): string {
  const { schema, types, language } = reader;
  const words = wordsIn(language);
  if (Array.isArray(value)) {
    return value.length === 0 ? words.none : value.map((item) => inWords(reader, path, item)).join(", ");
  }
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") {
    if (path === "reportEveryMonths") return words.everyMonths(value);
    // A year is a name, not an amount.
    return /year$/i.test(path) ? String(value) : formatNumber(value, language, asGiven);
  }
  if (typeof value !== "string") return JSON.stringify(value) ?? "";
  const type = types.get(path);
  if (value === "unknown") return words.unknown;
  if (type?.name === "reference") return referenced(reader, type, value);
  if (type?.name === "date" || type?.name === "date-or-unknown") return formatDate(value, language);
  if (type?.name === "partial-date") return formatPartialDate(value, language);
  const choices = fieldText(schema, path)?.values;
  return (choices && enumLabels(choices).get(value)?.[language]) ?? value;
}

/**
 * What a record says that it did not say before, field by field in the schema's order, in words. Of a new record all
 * that it says, but for a plain no.
 */
export function fieldChanges(
  {
    collection,
    before,
    after,
  }: { readonly collection: SchemaName; readonly before?: object | undefined; readonly after: object },
  dataset: Dataset,
  language: Language,
): readonly FieldChange[] {
  const schema = schemas[collection];
  const types = new Map(schemaFields(schema).map(({ path, type }) => [path, type]));
  const reader: Reader = { schema: collection, types, dataset, language };
  const words = (path: string, value: unknown) =>
    value === undefined ? undefined : inWords(reader, path, value);
  return keysOf(schema)
    .flatMap((key) => rawChanges(reader, key, labelOf(reader, key), keysIn(before)[key], keysIn(after)[key]))
    .filter((change) => change.before !== undefined || change.after !== false)
    .map(({ path, label, ...change }) => ({
      label,
      before: words(path, change.before),
      after: words(path, change.after),
    }));
}
