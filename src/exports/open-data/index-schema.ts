import type { JsonSchema } from "../../schema/json-schema.ts";
import { envelopeProperties } from "./record-schema.ts";

const text = { type: "string" };
const url = { type: "string", format: "uri" };
const count = { type: "integer", minimum: 0 };
const inLanguages = (of: JsonSchema): JsonSchema => ({
  type: "object",
  properties: { sv: of, en: of },
  additionalProperties: false,
});

const listOf = (
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({
  type: "array",
  description,
  items: { type: "object", properties, required, additionalProperties: false },
});

const collections = listOf(
  "The collections: how many records, on what terms, and where.",
  {
    name: text,
    title: inLanguages(text),
    description: inLanguages(text),
    count,
    license: {
      type: ["string", "null"],
      description: "SPDX id or name. Null for series: each has its own, told in their file.",
    },
    schema: { ...url, description: "JSON Schema of the collection's files." },
    dictionary: { ...url, description: "Every field in words, for people." },
    json: { ...url, description: "All records." },
    record: { ...text, description: "Address of one record, with `{id}` where its id stands." },
    page: {
      ...inLanguages(text),
      description: "Where a record is read, with `{id}` where its id stands.",
    },
    tables: listOf(
      "The records as tables: one for themselves, and one for each of their lists.",
      {
        name: text,
        csv: { ...url, description: "For programs: RFC 4180, UTF-8, decimal points." },
        spreadsheetCsv: {
          ...url,
          description:
            "For spreadsheets set to Swedish: semicolons, decimal commas, a byte order mark, and an apostrophe before what would run as a formula.",
        },
      },
      ["name", "csv", "spreadsheetCsv"],
    ),
  },
  ["name", "title", "description", "count", "license", "schema", "dictionary", "json", "tables"],
);

/** JSON Schema of `index.json`, the file that programs begin with. */
export const indexSchema: JsonSchema = {
  type: "object",
  properties: {
    ...envelopeProperties,
    title: inLanguages(text),
    license: { ...text, description: "Of the portal's own records." },
    openapi: url,
    datapackage: url,
    dcat: url,
    removed: { ...url, description: "Ids that were published once." },
    workbook: { ...url, description: "All tables as XLSX." },
    feeds: listOf(
      "What is new and what is coming, in each language.",
      { language: text, atom: url, rss: url, json: url, calendar: url },
      ["language", "atom", "rss", "json", "calendar"],
    ),
    collections,
    followUp: {
      type: "object",
      description: "Every count of the follow-up pages.",
      properties: {
        json: url,
        csv: url,
        years: listOf(
          "Closed years, each beside the year before and today.",
          { year: { type: "integer" }, json: url, csv: url },
          ["year", "json", "csv"],
        ),
      },
      additionalProperties: false,
    },
    figures: listOf(
      "The figures in each language, as numbers and as pictures.",
      {
        id: text,
        language: text,
        question: { ...text, description: "What it answers." },
        subject: { ...text, description: "The goal or the series that it is about." },
        page: url,
        json: url,
        csv: url,
        svg: url,
        png: url,
      },
      ["id", "language", "question", "page", "json", "csv", "svg", "png"],
    ),
    deprecated: listOf(
      "Files and fields that will go, announced here at least twelve months before.",
      {
        name: { ...text, description: "The address of the file, with `#` and the field where it is one." },
        removedOn: { ...text, format: "date" },
        replacedBy: text,
      },
      ["name", "removedOn"],
    ),
  },
  required: ["apiVersion", "publisher", "commit", "date", "license", "collections", "figures", "deprecated"],
  additionalProperties: false,
};
