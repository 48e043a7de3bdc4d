import { collectionNames, schemas } from "../schema/collections.ts";
import type { Portal } from "../schema/portal.ts";
import type { CollectionName } from "../schema/values.ts";
import type { Collections } from "./dataset.ts";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { type ReferencePlace, referencePlaces } from "./schema-walk.ts";
import type { Path } from "./yaml-tree.ts";

/** Ids that have a file, whether or not the file is without fault. */
export type KnownIds = { readonly [C in CollectionName]: ReadonlySet<string> };

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

/**
 * References to records that do not exist, found from the schemas alone: a new reference in a schema is checked
 * without a line here.
 */
export function unknownReferences(
  portal: Portal | undefined,
  records: Collections,
  known: KnownIds,
): Finding[] {
  const findings: Finding[] = [];
  const suggestions = new Map<string, string | undefined>();
  const suggestionFor = (collection: CollectionName, id: string) => {
    const key = `${collection}/${id}`;
    if (!suggestions.has(key) && suggestions.size < maxSuggestions) {
      suggestions.set(key, nearest(id, known[collection]));
    }
    return suggestions.get(key);
  };
  const check = (
    places: readonly ReferencePlace[],
    source: Pick<Finding, "collection" | "id">,
    record: object,
  ) => {
    for (const { steps, collection } of places) {
      visit(record, steps, [], (found, path) => {
        if (known[collection].has(found)) return;
        const details = { found, limit: collection, suggestion: suggestionFor(collection, found) };
        findings.push({ ...source, path, severity: "error", rule: "unknown-ref", details });
      });
    }
  };
  if (portal !== undefined) {
    check(referencePlaces(schemas.portal), { collection: "portal", id: "portal" }, portal);
  }
  for (const collection of collectionNames) {
    const places = referencePlaces(schemas[collection]);
    for (const [id, record] of records[collection]) check(places, { collection, id }, record);
  }
  return findings;
}
