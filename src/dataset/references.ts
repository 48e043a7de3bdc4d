import { collectionNames, type SchemaName, schemas } from "../schema/collections.ts";
import { schemaNames } from "../schema/schema-names.ts";
import { type CollectionName, references } from "../schema/values.ts";
import type { Collections } from "./dataset.ts";
import type { Finding } from "./finding.ts";
import { meantRecord, type RecordsIn } from "./meant-record.ts";
import type { Problem } from "./problem.ts";
import { referencePlaces, schemaAt } from "./schema-walk.ts";
import type { Path } from "./yaml-tree.ts";

/** Ids that have a file, whether or not the file is without fault. */
export type KnownIds = { readonly [C in CollectionName]: ReadonlySet<string> };

/** The ids of records that have been read. */
export function knownIdsOf(collections: Collections): KnownIds {
  const ids = collectionNames.map((name) => [name, new Set(collections[name].keys())]);
  return Object.fromEntries(ids) as unknown as KnownIds;
}

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
 *
 * @param recordsIn Those that may be meant, whose names are looked through.
 */
export function unknownReferences(
  referring: Iterable<Referring>,
  known: KnownIds,
  recordsIn: RecordsIn,
): Finding[] {
  const findings: Finding[] = [];
  const places = new Map(schemaNames.map((name) => [name, referencePlaces(schemas[name])]));
  const meant = meantRecord(known, recordsIn);
  for (const { collection, id, record } of referring) {
    for (const place of places.get(collection) ?? []) {
      visit(record, place.steps, [], (found, path) => {
        if (known[place.collection].has(found)) return;
        const suggestion = meant(place.collection, found);
        const details = { found, limit: place.collection, suggestion };
        findings.push({ collection, id, path, severity: "error", rule: "unknown-ref", details });
      });
    }
  }
  return findings;
}

/**
 * What cannot be an id, with the record that was meant by it where one can be told: an organisation's name where its id
 * should stand.
 */
export function withMeantRecords(
  problems: readonly Problem[],
  known: KnownIds,
  recordsIn: RecordsIn,
): readonly Problem[] {
  const meant = meantRecord(known, recordsIn);
  return problems.map((problem) => {
    const { collection, rule, path, details } = problem;
    if (rule !== "id-format" || collection === undefined) return problem;
    const schema = schemaAt(schemas[collection], path);
    const place = schema && references.get(schema);
    const suggestion = place && meant(place.collection, String(details?.found));
    return suggestion === undefined
      ? problem
      : { ...problem, details: { ...details, limit: "reference", suggestion } };
  });
}
