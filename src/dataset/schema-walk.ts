import * as z from "zod/mini";
import { type CollectionName, references } from "../schema/values.ts";
import type { Path } from "./yaml-tree.ts";

export type Schema = z.core.$ZodType;

/** The parts of zod's schema definitions that lead further in. */
type Definition = Schema["_zod"]["def"] & {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

/** How a schema is put together. */
export function definitionOf(schema: Schema): Definition {
  return schema._zod.def;
}

/** A schema without the wrappers that make it optional, nullable or give it a default. */
export function unwrapped(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

/** The schema of what stands at a path, if the schema foresees it. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = unwrapped(root);
  for (const step of path) {
    if (schema === undefined) return undefined;
    const { shape, element, valueType }: Definition = definitionOf(schema);
    const inner: Schema | undefined =
      element ?? valueType ?? (shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : undefined);
    schema = inner && unwrapped(inner);
  }
  return schema;
}

/** The keys an object may have, in the schema's order; empty for what is not an object. */
export function keysOf(schema: Schema | undefined): readonly string[] {
  return schema === undefined ? [] : Object.keys(definitionOf(schema).shape ?? {});
}

/** Whether a record may do without what a schema describes. */
export function mayBeLeftOut(schema: Schema): boolean {
  return ["optional", "default"].includes(definitionOf(schema).type);
}

/** The keys an object may not do without, in the schema's order. */
export function neededKeysOf(schema: Schema): readonly string[] {
  const shape = Object.entries(definitionOf(schema).shape ?? {});
  return shape.filter(([, inner]) => !mayBeLeftOut(inner)).map(([key]) => key);
}

/** Whether a value is words for a reader, and not an id, a date, an address or one of a few given words. */
export function isFreeText(schema: Schema | undefined): boolean {
  if (schema === undefined || definitionOf(schema).type !== "string") return false;
  const { pattern, format } = z.globalRegistry.get(schema) ?? {};
  const isMatched = definitionOf(schema).checks?.some((check) => check._zod.def.check === "string_format");
  return pattern === undefined && format === undefined && !isMatched;
}

/** A place where a record holds the id of another; `"*"` stands for every item of a list. */
export interface ReferencePlace {
  readonly steps: readonly string[];
  readonly collection: CollectionName;
}

/** Every place of a schema that holds the id of another record. */
export function referencePlaces(schema: Schema, steps: readonly string[] = []): ReferencePlace[] {
  const inner = unwrapped(schema);
  const registered = references.get(inner);
  if (registered !== undefined) return [{ steps, collection: registered.collection }];
  const { shape = {}, element } = definitionOf(inner);
  const items = element === undefined ? [] : referencePlaces(element, [...steps, "*"]);
  return [
    ...items,
    ...Object.entries(shape).flatMap(([key, value]) => referencePlaces(value, [...steps, key])),
  ];
}
