import { type SchemaField, schemaFields } from "../../dataset/schema-fields.ts";
import { languages } from "../../i18n/routes.ts";
import { collectionNames, collections } from "../../schema/collections.ts";
import type { CollectionName } from "../../schema/values.ts";

/**
 * What the cells of a column hold. `list`: ids or given words with `;` between them, which none of them holds.
 * `array` and `object` are JSON, for what is no table.
 */
export type ColumnKind = "string" | "date" | "number" | "boolean" | "list" | "array" | "object";

/** A column of a table of open data. */
export interface Column {
  /** The keys that lead to it, with dots between them: `title.sv`. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly field: SchemaField;
}

/** A table of open data: the records of a collection, or the items of one of their lists. */
export interface DataTable {
  /** `commitments`, `commitments-updates`. */
  readonly name: string;
  readonly collection: CollectionName;
  /** The list whose items are the rows; undefined where the records are. */
  readonly list: string | undefined;
  readonly columns: readonly Column[];
}

const isGroupList = ({ type, isList }: SchemaField) => type.name === "group" && isList;

function kindOf({ type, isList }: SchemaField): ColumnKind {
  if (isList) return ["reference", "choice", "id", "number"].includes(type.name) ? "list" : "array";
  if (type.name === "by-name") return "object";
  return type.name === "date" || type.name === "number" || type.name === "boolean" ? type.name : "string";
}

function columnsOf(fields: readonly SchemaField[], list: string | undefined): readonly Column[] {
  const before = list === undefined ? "" : `${list}.`;
  const within = fields.filter(({ path }) => path.startsWith(before));
  const lists = within.filter(isGroupList).map(({ path }) => `${path}.`);
  return within.flatMap((field): Column[] => {
    const { path, depth, type, isList } = field;
    if (lists.some((start) => path.startsWith(start))) return [];
    // A list of groups is a table of its own, unless it stands inside one: then it is JSON.
    if (isGroupList(field) && depth === 0) return [];
    if (type.name === "group" && !isList) return [];
    const name = path.slice(before.length);
    if (type.name !== "localized" || isList) return [{ name, kind: kindOf(field), field }];
    return languages.map((language) => ({ name: `${name}.${language}`, kind: "string", field }));
  });
}

function tablesOf(collection: CollectionName): readonly DataTable[] {
  const fields = schemaFields(collections[collection]);
  const lists = fields.filter((field) => field.depth === 0 && isGroupList(field)).map(({ path }) => path);
  return [undefined, ...lists].map((list) => ({
    name: list === undefined ? collection : `${collection}-${list.toLowerCase()}`,
    collection,
    list,
    columns: columnsOf(fields, list),
  }));
}

/**
 * What every row of a table of series ends in: on what terms its publisher lets it be used, and how to name them. A table
 * may be taken along without the rest.
 */
const termColumns: readonly Column[] = schemaFields(collections.sources)
  .filter(({ path }) => path === "license" || path === "attribution")
  .map((field) => ({ name: field.path, kind: kindOf(field), field }));

/** The columns of a source that stand in each row of a table as well; none where the records are the portal's own. */
export function termColumnsOf({ collection }: DataTable): readonly Column[] {
  return collection === "indicators" ? termColumns : [];
}

/** Every table of open data, in the order of the collections: the one list that CSV, workbook and package follow. */
export const tables: readonly DataTable[] = collectionNames.flatMap(tablesOf);
