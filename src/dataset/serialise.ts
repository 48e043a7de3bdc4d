import { type SchemaName, schemas } from "../schema/collections.ts";
import { definitionOf, keysOf, type Schema, unwrapped } from "./schema-walk.ts";
import { yamlOf } from "./yaml-text.ts";

/** The same value with its keys in the schema's order; what only repeats a default is left out. */
function inOrder(schema: Schema, value: unknown): unknown {
  const { shape, element } = definitionOf(unwrapped(schema));
  if (Array.isArray(value)) {
    return element === undefined ? value : value.map((item) => inOrder(element, item));
  }
  if (shape === undefined || typeof value !== "object" || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const entries = keysOf(unwrapped(schema)).flatMap((key) => {
    const inner = shape[key];
    const held = record[key];
    if (inner === undefined || held === undefined || held === defaultOf(inner)) return [];
    return [[key, inOrder(inner, held)] as const];
  });
  return Object.fromEntries(entries);
}

function defaultOf(schema: Schema): unknown {
  const definition = definitionOf(schema);
  return "defaultValue" in definition ? definition.defaultValue : undefined;
}

/**
 * A record as a program writes it: the one way of writing that belongs to it, so that a change shows in review as what
 * has changed and nothing else. Reads back as an equal record.
 */
export function serialiseRecord(name: SchemaName, record: object): string {
  return yamlOf(inOrder(schemas[name], record) as object);
}
