import * as z from "zod/mini";
import { HttpsUrl } from "../schema/url.ts";
import {
  type CollectionName,
  DateOrUnknown,
  IsoDate,
  LocalId,
  MonthDay,
  PartialDate,
  references,
} from "../schema/values.ts";
import { definitionOf, mayBeLeftOut, keysOf, type Schema, unwrapped } from "./schema-walk.ts";

/** What a field holds. */
export type FieldType =
  | { readonly name: "date" | "date-or-unknown" | "partial-date" | "month-day" | "url" | "id" }
  | { readonly name: "boolean" | "group" | "by-name" | "pattern" }
  | { readonly name: "text" | "localized"; readonly min: number; readonly max: number }
  | {
      readonly name: "number";
      readonly min: number;
      readonly max: number;
      readonly isWhole: boolean;
      readonly orNull: boolean;
    }
  | { readonly name: "reference"; readonly collection: CollectionName }
  | { readonly name: "choice"; readonly values: readonly string[] };

/** One key of a record, at any depth. */
export interface SchemaField {
  /** Keys with dots, as {@link fieldText} wants them; items of a list go by the list's key. */
  readonly path: string;
  readonly key: string;
  /** 0 for a key of the record itself. */
  readonly depth: number;
  readonly type: FieldType;
  readonly isList: boolean;
  /** Within its group: a group may be left out whole. */
  readonly isRequired: boolean;
}

const simpleTypes = new Map<Schema, "date" | "date-or-unknown" | "partial-date" | "month-day" | "url" | "id">(
  [
    [IsoDate, "date"],
    [DateOrUnknown, "date-or-unknown"],
    [PartialDate, "partial-date"],
    [MonthDay, "month-day"],
    [HttpsUrl, "url"],
    [LocalId, "id"],
  ],
);

/** A limit that a schema states for editors; 0 where it states none. */
function limitOf(schema: Schema, name: "minLength" | "maxLength" | "minimum" | "maximum"): number {
  const limit = z.globalRegistry.get(schema)?.[name];
  return typeof limit === "number" ? limit : 0;
}

function typeOf(schema: Schema, orNull: boolean): FieldType {
  const { type, shape, valueType, entries, values } = definitionOf(schema);
  const simple = simpleTypes.get(schema);
  if (simple !== undefined) return { name: simple };
  const reference = references.get(schema);
  if (reference !== undefined) return { name: "reference", ...reference };
  const inSwedish = shape?.["sv"];
  if (inSwedish !== undefined) {
    const text = unwrapped(inSwedish);
    return { name: "localized", min: limitOf(text, "minLength"), max: limitOf(text, "maxLength") };
  }
  if (shape !== undefined) return { name: "group" };
  if (valueType !== undefined) return { name: "by-name" };
  const choices = entries === undefined ? values : Object.values(entries);
  if (choices !== undefined) return { name: "choice", values: choices.map(String) };
  if (type === "boolean") return { name: "boolean" };
  if (type === "number") {
    const [min, max] = [limitOf(schema, "minimum"), limitOf(schema, "maximum")];
    return {
      name: "number",
      min,
      max,
      isWhole: z.globalRegistry.get(schema)?.["type"] === "integer",
      orNull,
    };
  }
  const max = limitOf(schema, "maxLength");
  return max === 0 ? { name: "pattern" } : { name: "text", min: limitOf(schema, "minLength"), max };
}

/** Every key a record may have, in the schema's order, each group before what is in it. */
export function schemaFields(schema: Schema, before = "", depth = 0): readonly SchemaField[] {
  const shape = definitionOf(unwrapped(schema)).shape ?? {};
  return keysOf(unwrapped(schema)).flatMap((key) => {
    const own = shape[key];
    if (own === undefined) return [];
    const value = unwrapped(own);
    const { element } = definitionOf(value);
    const held = element === undefined ? value : unwrapped(element);
    const path = before === "" ? key : `${before}.${key}`;
    const type = typeOf(held, definitionOf(own).type === "nullable");
    const field: SchemaField = {
      path,
      key,
      depth,
      type,
      isList: element !== undefined,
      isRequired: !mayBeLeftOut(own),
    };
    return type.name === "group" ? [field, ...schemaFields(held, path, depth + 1)] : [field];
  });
}
