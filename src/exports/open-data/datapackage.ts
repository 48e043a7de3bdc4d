import { licenceAddress } from "../../dataset/licence-address.ts";
import { type Language, fileHref, href } from "../../i18n/routes.ts";
import { textsIn } from "../../i18n/texts.ts";
import { fieldText } from "../../schema/texts/field-text.ts";
import type { CollectionName } from "../../schema/values.ts";
import { placeOfSite } from "../place-of-site.ts";
import { type Column, type DataTable, tables, termColumnsOf } from "./columns.ts";
import { apiFolder, type Edition } from "./edition.ts";
import { jsonText } from "./json.ts";

/** A column of list values is text to the published profile, which knows no lists (datapackage#1089). */
const types = { list: "string" } as Readonly<Record<string, string>>;

function constraintsOf(table: DataTable, { name, field }: Column): object {
  const { type, depth, isRequired, isList } = field;
  const ownDepth = table.list === undefined ? 0 : 1;
  const mayBeEmpty = (type.name === "number" && type.orNull) || name.endsWith(".en");
  const isAlways = isRequired && depth === ownDepth && !mayBeEmpty && !isList;
  const constraints = {
    ...(isAlways && { required: true }),
    ...(type.name === "choice" && !isList && { enum: type.values }),
    ...(type.name === "number" && !isList && { minimum: type.min, maximum: type.max }),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

/** A text in several languages has a column for each. */
function inLanguage(column: string): { readonly sv: string; readonly en: string; readonly written: string } {
  return column.endsWith(".en")
    ? {
        sv: ", på engelska",
        en: ", in English",
        written: "Tom där texten inte är översatt. Empty where the text is not translated.",
      }
    : { sv: ", på svenska", en: ", in Swedish", written: "" };
}

const unknownDate = "Datum som ÅÅÅÅ-MM-DD, eller ordet unknown. A date as YYYY-MM-DD, or the word unknown.";

function fieldOf(table: DataTable, column: Column): object {
  const { name, kind, field } = column;
  const text = fieldText(table.collection, field.path);
  const language = field.type.name === "localized" && !field.isList ? inLanguage(name) : undefined;
  const written = [
    kind === "list" && "Flera värden skiljs med semikolon. Several values stand with semicolons between.",
    field.type.name === "date-or-unknown" && unknownDate,
    language?.written,
  ].filter(Boolean);
  const isWhole = field.type.name === "number" && field.type.isWhole && !field.isList;
  return {
    name,
    type: isWhole ? "integer" : (types[kind] ?? kind),
    ...(field.type.name === "url" && !field.isList && { format: "uri" }),
    ...(text !== undefined && {
      title: `${text.label.sv}${language?.sv ?? ""} (${text.label.en}${language?.en ?? ""})`,
      description: [text.help.sv, text.help.en, ...written].join(" "),
    }),
    ...constraintsOf(table, column),
  };
}

const idText =
  "Postens id: filens namn. Det ändras aldrig. The id of the record: the name of its file. It never changes.";
const ownerText = "Id för posten som raden hör till. The id of the record that the row belongs to.";
const positionText =
  "Radens plats i postens lista, från 1. The place of the row in the list of its record, from 1.";

const always = { constraints: { required: true } };

function schemaOf(table: DataTable): object {
  const { collection, list, columns } = table;
  const keys =
    list === undefined
      ? [
          {
            name: "id",
            type: "string",
            title: "Id",
            description: idText,
            constraints: { required: true, unique: true },
          },
        ]
      : [
          {
            name: "recordId",
            type: "string",
            title: "Postens id (Id of the record)",
            description: ownerText,
            ...always,
          },
          {
            name: "position",
            type: "integer",
            title: "Plats i listan (Place in the list)",
            description: positionText,
            ...always,
          },
        ];
  const references = columns.flatMap(({ name, kind, field: { type } }) =>
    kind === "string" && type.name === "reference"
      ? [{ fields: [name], reference: { resource: type.collection, fields: ["id"] } }]
      : [],
  );
  const owner = { fields: ["recordId"], reference: { resource: collection, fields: ["id"] } };
  const ofSource = { ...table, collection: "sources", list: undefined } as const;
  const terms = termColumnsOf(table).map((column) => fieldOf(ofSource, column));
  const foreignKeys = list === undefined ? references : [owner, ...references];
  return {
    fields: [...keys, ...columns.map((column) => fieldOf(table, column)), ...terms],
    primaryKey: keys.map(({ name }) => name),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function licencesOf(names: readonly (string | null)[]): object {
  const licenses = [...new Set(names)].flatMap((name) => {
    if (name === null) return [];
    const path = licenceAddress(name);
    // The profile asks for an id or an address; a name alone is told in `sources`.
    return path === undefined ? [] : [{ name, path }];
  });
  return licenses.length === 0 ? {} : { licenses };
}

/** Whoever published the series, and how they want to be named. */
function sourcesOf({ dataset }: Edition): object {
  const ids = new Set([...dataset.indicators.values()].map(({ source }) => source));
  const sources = [...ids].flatMap((id) => {
    const source = dataset.sources.get(id);
    if (source === undefined) return [];
    const { title, publisher, license, attribution, url } = source;
    const terms = [attribution ?? publisher, license === "unknown" ? undefined : license].filter(Boolean);
    return [{ title: `${title} (${terms.join("; ")})`, ...(url !== undefined && { path: url }) }];
  });
  return sources.length === 0 ? {} : { sources };
}

function resourceOf(edition: Edition, table: DataTable): object {
  const words = (name: CollectionName, language: Language) => textsIn(language).openData.collections[name];
  const { name, collection, list } = table;
  const listText = list === undefined ? undefined : fieldText(collection, list);
  const part = (language: Language) => (listText === undefined ? "" : `: ${listText.label[language]}`);
  const { license } = edition.dataset.portal;
  return {
    name,
    type: "table",
    // Files of a package stand where the package is, or further in.
    path: `${apiFolder.slice(1)}/${name}.csv`,
    title: `${words(collection, "sv").name}${part("sv")} (${words(collection, "en").name}${part("en")})`,
    description: `${words(collection, "sv").text} ${words(collection, "en").text}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    // A series keeps the terms of its publisher; where those are unknown, or differ, none are claimed here.
    ...(collection === "indicators" ? sourcesOf(edition) : licencesOf([license])),
    schema: schemaOf(table),
  };
}

/** By where the portal lies: letters, digits, dots and hyphens, as catalogues of packages want a name. */
function nameOf(siteUrl: string): string {
  const { host, folder } = placeOfSite(siteUrl);
  const parts = [host, ...folder.split("/")].filter((part) => part !== "");
  return parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-");
}

/** Every table with its fields, keys and terms, as a Data Package (version 2). */
export function datapackageJson(edition: Edition): string {
  const { dataset, commit, date, address } = edition;
  const { portal } = dataset;
  const { catalogue } = textsIn("sv").openData;
  return jsonText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: nameOf(portal.siteUrl),
    title: portal.title.sv,
    description: portal.proposed ? `${catalogue.description} ${catalogue.proposed}` : catalogue.description,
    homepage: address(href("data", "sv")),
    version: commit === undefined ? date : `${date}+${commit.slice(0, 8)}`,
    created: `${date}T00:00:00Z`,
    ...(!portal.proposed && {
      contributors: [{ title: portal.publisher.name, path: portal.publisher.url, roles: ["publisher"] }],
    }),
    resources: tables.map((table) => resourceOf(edition, table)),
    image: address(fileHref("/favicon.svg")),
  });
}
