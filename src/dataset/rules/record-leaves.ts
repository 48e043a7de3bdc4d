import * as z from "zod/mini";
import { type SchemaName, schemas } from "../../schema/collections.ts";
import { languages } from "../../schema/language.ts";
import { isFreeText, keysOf, schemaAt } from "../schema-walk.ts";

type Path = readonly (string | number)[];

/** What stands at the ends of a schema's branches, as far as rules on any record care. */
type Place =
  | { readonly kind: "text" | "url" }
  | { readonly kind: "localized" }
  | { readonly kind: "list"; readonly item: Place | undefined; readonly itemHasId: boolean }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, Place])[] };

/** Called for each leaf of a record. The path is only lent: copy it to keep it. */
export interface LeafVisitor {
  /** Words for a reader, in one language. */
  readonly text?: (text: string, path: Path) => void;
  /** A text with a language or more. */
  readonly localized?: (text: { readonly sv?: unknown; readonly en?: unknown }, path: Path) => void;
  readonly url?: (url: string, path: Path) => void;
  /** A list; `itemsHaveIds` where each item is an object named by an id within the record. */
  readonly list?: (items: readonly unknown[], path: Path, itemsHaveIds: boolean) => void;
}

function placeAt(root: (typeof schemas)[SchemaName], path: Path): Place | undefined {
  const schema = schemaAt(root, path);
  if (schema === undefined) return undefined;
  if (isFreeText(schema)) return { kind: "text" };
  if (z.globalRegistry.get(schema)?.format === "uri") return { kind: "url" };
  const keys = keysOf(schema);
  if (keys.join() === "sv,en") return { kind: "localized" };
  if (keys.length > 0) {
    const entries = keys.flatMap((key) => {
      const place = placeAt(root, [...path, key]);
      return place === undefined ? [] : [[key, place] as const];
    });
    return entries.length === 0 ? undefined : { kind: "object", entries };
  }
  const itemSchema = schema._zod.def.type === "array" ? schemaAt(root, [...path, 0]) : undefined;
  if (itemSchema === undefined) return undefined;
  return { kind: "list", item: placeAt(root, [...path, 0]), itemHasId: keysOf(itemSchema).includes("id") };
}

const places = new Map<SchemaName, Place | undefined>();

function placeOf(name: SchemaName): Place | undefined {
  if (!places.has(name)) places.set(name, placeAt(schemas[name], []));
  return places.get(name);
}

function walk(value: unknown, place: Place, path: (string | number)[], visitor: LeafVisitor): void {
  if (typeof value === "string") {
    if (place.kind === "text") visitor.text?.(value, path);
    else if (place.kind === "url") visitor.url?.(value, path);
    return;
  }
  if (Array.isArray(value)) {
    if (place.kind !== "list") return;
    visitor.list?.(value, path, place.itemHasId);
    if (place.item === undefined) return;
    for (const [index, item] of value.entries()) {
      path.push(index);
      walk(item, place.item, path, visitor);
      path.pop();
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const record = value as Readonly<Record<string, unknown>>;
  if (place.kind === "localized") {
    visitor.localized?.(record, path);
    for (const language of languages) {
      const text = record[language];
      if (typeof text !== "string") continue;
      path.push(language);
      visitor.text?.(text, path);
      path.pop();
    }
  } else if (place.kind === "object") {
    for (const [key, inner] of place.entries) {
      const part = record[key];
      if (part === undefined) continue;
      path.push(key);
      walk(part, inner, path, visitor);
      path.pop();
    }
  }
}

/** Visits every text, address and list of a record, as its schema foresees them. The schema is read once. */
export function visitLeaves(name: SchemaName, record: object, visitor: LeafVisitor): void {
  const place = placeOf(name);
  if (place !== undefined) walk(record, place, [], visitor);
}
