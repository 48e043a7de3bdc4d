import { collectionNames, type SchemaName, schemas } from "../schema/collections.ts";
import { schemaNames } from "../schema/schema-names.ts";
import type { CollectionName } from "../schema/values.ts";
import type { Collections } from "./dataset.ts";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { referencePlaces } from "./schema-walk.ts";
import type { Path } from "./yaml-tree.ts";

/** Ids that have a file, whether or not the file is without fault. */
export type KnownIds = { readonly [C in CollectionName]: ReadonlySet<string> };

/** The ids of records that have been read. */
export function knownIdsOf(collections: Collections): KnownIds {
  const ids = collectionNames.map((name) => [name, new Set(collections[name].keys())]);
  return Object.fromEntries(ids) as unknown as KnownIds;
}

/** Looking for the nearest id is slow among thousands; past so many wrong ids it helps nobody. */
const maxSuggestions = 50;

function visit(
  value: unknown,
  steps: readonly string[],
  path: Path,
  found: (id: string, path: Path) => void,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === "string") found(value, path);
  } else if (step === "*") {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) visit(item, rest, [...path, index], found);
  } else if (typeof value === "object" && value !== null) {
    visit((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step], found);
  }
}

/** A record, or what can be read of a file with faults, and whose it is. */
export interface Referring {
  readonly collection: SchemaName;
  readonly id: string;
  readonly record: object;
}

/**
 * References to records that do not exist, found from the schemas alone: a new reference in a schema is checked
 * without a line here.
 */
export function unknownReferences(referring: Iterable<Referring>, known: KnownIds): Finding[] {
  const findings: Finding[] = [];
  const places = new Map(schemaNames.map((name) => [name, referencePlaces(schemas[name])]));
  const suggestions = new Map<string, string | undefined>();
  const suggestionFor = (collection: CollectionName, id: string) => {
    const key = `${collection}/${id}`;
    if (!suggestions.has(key) && suggestions.size < maxSuggestions) {
      suggestions.set(key, nearest(id, known[collection]));
    }
    return suggestions.get(key);
  };
  for (const { collection, id, record } of referring) {
    for (const place of places.get(collection) ?? []) {
      visit(record, place.steps, [], (found, path) => {
        if (known[place.collection].has(found)) return;
        const suggestion = suggestionFor(place.collection, found);
        const details = { found, limit: place.collection, suggestion };
        findings.push({ collection, id, path, severity: "error", rule: "unknown-ref", details });
      });
    }
  }
  return findings;
}
