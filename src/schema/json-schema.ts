import * as z from "zod/mini";
import { type SchemaName, schemas } from "./collections.ts";
import { enumLabels } from "./texts/enums.ts";
import { fieldText } from "./texts/field-text.ts";
import type { FieldText } from "./texts/field-texts.ts";
import { schemaTitles } from "./texts/schema-titles.ts";

/** The parts of JSON Schema (draft 7) that zod writes for our schemas, and what editors read besides. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  /** What each value means, in the order of `enum`; shown while choosing. */
  readonly markdownEnumDescriptions?: readonly string[];
}

/** Help in Swedish, then an example, then the same in English, as an editor shows it beside the field. */
function descriptionOf({ label, help, example }: FieldText): string {
  return [help.sv, ...(example === undefined ? [] : [`Exempel: ${example}`]), `${label.en}: ${help.en}`].join(
    "\n\n",
  );
}

function withChoices(schema: JsonSchema, { values }: FieldText): JsonSchema {
  if (values === undefined || schema.enum === undefined) return schema;
  const words = enumLabels(values);
  const markdownEnumDescriptions = schema.enum.map((value) => {
    const word = words.get(String(value));
    return word === undefined ? "" : `${word.sv} (${word.en})`;
  });
  return { ...schema, markdownEnumDescriptions };
}

function described(schema: JsonSchema, name: SchemaName, path: readonly string[]): JsonSchema {
  const text = fieldText(name, path);
  const { properties, items, ...rest } = text === undefined ? schema : withChoices(schema, text);
  return {
    ...(text !== undefined && { title: text.label.sv, description: descriptionOf(text) }),
    ...rest,
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, described(inner, name, [...path, key])]),
      ),
    }),
    ...(items !== undefined && { items: describedItem(items, name, path, text) }),
  };
}

/** An item's fields are described; the item itself is what its list says. */
function describedItem(
  items: JsonSchema,
  name: SchemaName,
  path: readonly string[],
  text: FieldText | undefined,
): JsonSchema {
  const { title: _title, description: _description, ...item } = described(items, name, path);
  return text === undefined ? item : withChoices(item, text);
}

/**
 * A JSON Schema for the files of a collection, for editors that complete and check YAML as it is written: the labels
 * and help texts of the form, the words for every choice. It is the shape only; what records say together, and the
 * finer points of texts and dates, are left to the validator.
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const schema = z.toJSONSchema(schemas[name], { io: "input", target: "draft-7" }) as JsonSchema;
  const { $schema, ...rest } = described(schema, name, []);
  const { sv, en } = schemaTitles[name];
  return { $schema, title: `${sv} (${en})`, ...rest };
}
