import { fileHref } from "../../i18n/routes.ts";
import { type JsonSchema, jsonSchemaOf } from "../../schema/json-schema.ts";
import type { CollectionName } from "../../schema/values.ts";
import { apiFolder, type Edition } from "./edition.ts";
import { jsonText } from "./json.ts";

/** The words for each choice under a name that linters of OpenAPI let pass: `x-`, as for all that is not in the standard. */
function withoutEditorKeys(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutEditorKeys);
  if (typeof schema !== "object" || schema === null) return schema;
  const renamed = (key: string) => (key === "markdownEnumDescriptions" ? "x-enum-descriptions" : key);
  return Object.fromEntries(
    Object.entries(schema).map(([key, held]) => [renamed(key), withoutEditorKeys(held)]),
  );
}

/** A record as the API gives it: as in its file, with its id. */
export function recordSchema(collection: CollectionName): JsonSchema {
  const {
    $schema: _dialect,
    properties = {},
    required,
    ...rest
  } = withoutEditorKeys(jsonSchemaOf(collection)) as JsonSchema;
  const id = {
    type: "string",
    description: "Filens namn. Ändras aldrig.\n\nThe file's name. Never changes.",
  };
  return {
    ...rest,
    properties: { id, ...properties },
    required: ["id", ...(Array.isArray(required) ? (required as string[]) : [])],
  };
}

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };

/** What every file of the API says of itself. */
export const envelopeProperties: Readonly<Record<string, JsonSchema>> = {
  apiVersion: { ...text, pattern: "^1\\.\\d+$" },
  publisher: text,
  fictional: { type: "boolean", description: "Made-up records, for trying things out." },
  proposed: { type: "boolean", description: "The publisher has not decided on the portal yet." },
  commit: { ...textOrNull, description: "The commit that the records come from." },
  date: { ...text, format: "date", description: "The day of the commit." },
  documentation: { ...text, format: "uri" },
};

/** Properties of a file that holds records. */
export const dataFileProperties: Readonly<Record<string, JsonSchema>> = {
  $schema: { ...text, format: "uri" },
  collection: text,
  license: {
    ...textOrNull,
    description: "SPDX id or name. Null where it is unknown, or told for each series in `series`.",
  },
  attribution: { ...text, description: "How the publisher wants to be named." },
  ...envelopeProperties,
};

/** The terms of each series, in the list of indicators. */
export const seriesSchema: JsonSchema = {
  type: "array",
  items: {
    type: "object",
    properties: { id: text, license: textOrNull, attribution: text },
    required: ["id", "license"],
  },
};

/** Where a record can be read, in the file of one record. */
export const pageSchema: JsonSchema = {
  type: "object",
  description: "The page of the record, in each language.",
  properties: { sv: { ...text, format: "uri" }, en: { ...text, format: "uri" } },
};

/** JSON Schema of a collection's files: of the list and of each record on its own. */
export function schemaJson({ address }: Edition, collection: CollectionName): string {
  const record = { $ref: "#/$defs/record" };
  return jsonText({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address(fileHref(`${apiFolder}/schema/${collection}.json`)),
    type: "object",
    properties: {
      ...dataFileProperties,
      collection: { const: collection },
      ...(collection === "indicators" && { series: seriesSchema }),
      count: { type: "integer", minimum: 0 },
      page: pageSchema,
      data: { anyOf: [{ type: "array", items: record }, record] },
    },
    required: ["$schema", "collection", "license", "apiVersion", "publisher", "commit", "date", "data"],
    additionalProperties: false,
    $defs: { record: recordSchema(collection) },
  });
}
