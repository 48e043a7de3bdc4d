import { fileHref, href } from "../../i18n/routes.ts";
import { textsIn } from "../../i18n/texts.ts";
import { collectionNames } from "../../schema/collections.ts";
import type { CollectionName } from "../../schema/values.ts";
import { collectionsWithFiles } from "./api-index.ts";
import { type DataTable, tables } from "./columns.ts";
import { apiFolder, apiVersion, type Edition } from "./edition.ts";
import { indexSchema } from "./index-schema.ts";
import { jsonText } from "./json.ts";
import {
  dataFileProperties,
  envelopeProperties,
  pageSchema,
  recordSchema,
  seriesSchema,
} from "./record-schema.ts";

const pascal = (name: string) => name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
const recordName = (name: CollectionName) => `${pascal(name)}Record`;
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const notFound = { description: "There is no such file." };

function answer(description: string, mediaType: string, schema: object) {
  return { "200": { description, content: { [mediaType]: { schema } } }, "404": notFound };
}

function listOf(name: CollectionName): object {
  const { text } = textsIn("en").openData.collections[name];
  const schema = {
    type: "object",
    properties: {
      ...dataFileProperties,
      ...(name === "indicators" && { series: seriesSchema }),
      count: { type: "integer" },
      data: { type: "array", items: reference(recordName(name)) },
    },
    required: ["apiVersion", "collection", "license", "date", "count", "data"],
  };
  return {
    get: {
      operationId: `list${pascal(name)}`,
      summary: `All ${textsIn("en").openData.collections[name].name}`,
      description: text,
      tags: [name],
      responses: answer(text, "application/json", schema),
    },
  };
}

const removedProperties = {
  collection: { type: "string" },
  id: { type: "string" },
  removedOn: { type: "string", format: "date" },
  replacedBy: { type: "string" },
};

function recordOf(name: CollectionName): object {
  const record = {
    type: "object",
    properties: { ...dataFileProperties, page: pageSchema, data: reference(recordName(name)) },
    required: ["apiVersion", "collection", "license", "date", "data"],
  };
  const tombstone = {
    type: "object",
    description: "Of an id that was published once.",
    properties: { ...envelopeProperties, ...removedProperties, data: { type: "null" } },
    required: ["apiVersion", "collection", "id", "removedOn", "date", "data"],
  };
  const schema = { oneOf: [record, tombstone] };
  return {
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        description: "The id of the record: the name of its file.",
        schema: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
      },
    ],
    get: {
      operationId: `get${pascal(name)}`,
      summary: `One of the ${textsIn("en").openData.collections[name].name}`,
      tags: [name],
      responses: answer("The record, or that it was taken away.", "application/json", schema),
    },
  };
}

function tableOf({ name, collection }: DataTable): object {
  return {
    get: {
      operationId: `table${pascal(name)}`,
      summary: `The table ${name} as CSV`,
      description: "RFC 4180 in UTF-8. The columns are told in /datapackage.json.",
      tags: [collection],
      responses: answer("The table.", "text/csv", { type: "string" }),
    },
  };
}

/** The static API, told in OpenAPI 3.1. */
export function openapiJson({ dataset, address }: Edition): string {
  const { portal } = dataset;
  // It is written in English, and leads to the page in English where the portal has one.
  const page = address(href("data", portal.languages.includes("en") ? "en" : "sv"));
  const json = (operationId: string, summary: string, schema: object) => ({
    get: {
      operationId,
      summary,
      tags: ["about"],
      responses: answer(summary, "application/json", schema),
    },
  });
  return jsonText({
    openapi: "3.1.0",
    info: {
      title: portal.title.en ?? portal.title.sv,
      version: apiVersion,
      summary: "Goals, commitments and support as open data.",
      description:
        "Plain files, written anew at each publication. Within version 1 fields and files are only added. What goes is announced in index.json twelve months before. Ids are never used again.",
      license: { name: portal.license, url: page },
      contact: { name: portal.publisher.name, url: portal.publisher.feedbackUrl },
    },
    externalDocs: { url: page, description: "How to use it, with examples" },
    servers: [{ url: address(fileHref(apiFolder)) }],
    security: [],
    tags: [
      { name: "about", description: "What there is." },
      ...collectionNames.map((name) => ({
        name,
        description: textsIn("en").openData.collections[name].text,
      })),
    ],
    paths: Object.fromEntries([
      ["/index.json", json("index", "What there is, how much and on what terms", indexSchema)],
      [
        "/removed.json",
        json("removed", "Ids that were published once", {
          type: "object",
          properties: {
            ...envelopeProperties,
            complete: { type: "boolean", description: "False where git could not see the whole past." },
            since: {
              type: "string",
              format: "date",
              description: "How far back git could see, where not all.",
            },
            count: { type: "integer" },
            data: {
              type: "array",
              items: {
                type: "object",
                properties: removedProperties,
                required: ["collection", "id", "removedOn"],
              },
            },
          },
          additionalProperties: false,
        }),
      ],
      ...collectionNames.map((name) => [`/${name}.json`, listOf(name)]),
      ...collectionsWithFiles.map((name) => [`/${name}/{id}.json`, recordOf(name)]),
      ...tables.map((table) => [`/${table.name}.csv`, tableOf(table)]),
    ]),
    components: {
      schemas: Object.fromEntries(collectionNames.map((name) => [recordName(name), recordSchema(name)])),
    },
  });
}
