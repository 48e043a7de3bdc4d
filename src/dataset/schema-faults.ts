import * as z from "zod/mini";
import type { Details } from "./finding.ts";
import { idFrom } from "./id-from.ts";
import { nearest } from "./nearest.ts";
import { keysOf, schemaAt } from "./schema-walk.ts";
import type { Path } from "./yaml-tree.ts";

/** Something the schema refuses, by its path in the record. */
export interface SchemaFault {
  readonly rule: string;
  readonly path: Path;
  /** Whether the key itself is wrong, and not its value. */
  readonly at?: "key";
  readonly details?: Details;
}

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** Of a record with thousands of unknown keys the first few say enough. */
const maxUnknownKeys = 10;

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

/** A value as a sentence can quote it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  return String(value).slice(0, 80);
}

/** What a schema of days says of a number, such as a bare year, where quotation marks would not make it one. */
function dateFault(schema: Schema, path: Path, value: number): SchemaFault | undefined {
  const written = schemaAt(schema, path);
  const issues = written && z.safeParse(written, String(value)).error?.issues;
  const fault = issues?.flatMap((issue) => faultsOfIssue(schema, value, { ...issue, path: [...path] }))[0];
  return fault?.rule === "date-form" ? fault : undefined;
}

function typeFault(schema: Schema, path: Path, value: unknown, expected: string): SchemaFault {
  if (value === undefined) return { rule: "required", path };
  const ofDay =
    expected === "string" && typeof value === "number" ? dateFault(schema, path, value) : undefined;
  if (ofDay !== undefined) return ofDay;
  const isLocalized = expected === "object" && keysOf(schemaAt(schema, path)).includes("sv");
  const limit = isLocalized && typeof value === "string" ? "localized" : expected;
  return { rule: "type", path, details: { found: shown(value), limit } };
}

function enumFault(schema: Schema, path: Path, value: unknown, allowed: readonly unknown[]): SchemaFault {
  const type = typeof allowed[0];
  if (value === undefined || typeof value !== type) return typeFault(schema, path, value, type);
  const words = allowed.map(String);
  const details = { found: shown(value), limit: words.join(", "), suggestion: nearest(String(value), words) };
  return { rule: "enum", path, details };
}

function unknownKeys(schema: Schema, path: Path, keys: readonly string[]): SchemaFault[] {
  const known = keysOf(schemaAt(schema, path));
  return keys.slice(0, maxUnknownKeys).map((key) => ({
    rule: "unknown-key",
    path: [...path, key],
    at: "key",
    details: { found: key.slice(0, 80), limit: known.join(", "), suggestion: nearest(key, known) },
  }));
}

function faultsOfIssue(schema: Schema, record: unknown, issue: Issue): SchemaFault[] {
  const path = issue.path as Path;
  const value = valueAt(record, path);
  switch (issue.code) {
    case "custom": {
      const { rule, ...details } = issue.params as Details & { rule: string };
      const suggestion = rule === "id-format" ? idFrom(String(details.found)) : undefined;
      return [{ rule, path, details: suggestion === undefined ? details : { ...details, suggestion } }];
    }
    case "invalid_type":
      return [typeFault(schema, path, value, issue.expected)];
    case "invalid_value":
      return [enumFault(schema, path, value, issue.values)];
    case "unrecognized_keys":
      return unknownKeys(schema, path, issue.keys);
    case "invalid_key":
      return issue.issues
        .flatMap((inner) => faultsOfIssue(schema, record, { ...inner, path: [...path] } as Issue))
        .map((fault) => ({ ...fault, at: "key" }));
    case "too_small":
      return [{ rule: "too-few", path, details: { found: lengthOf(value), limit: Number(issue.minimum) } }];
    case "too_big": {
      const rule = path.at(-1) === "evidence" ? "links" : "too-many";
      return [{ rule, path, details: { found: lengthOf(value), limit: Number(issue.maximum) } }];
    }
    case "invalid_format":
      return [
        { rule: "format", path, details: { found: shown(value), limit: issue.pattern ?? issue.format } },
      ];
    default:
      return [{ rule: "type", path, details: { found: shown(value) } }];
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Turns zod's issues into faults with our rule ids. Zod's own sentences are never shown. */
export function schemaFaults(schema: Schema, record: unknown, issues: readonly Issue[]): SchemaFault[] {
  return issues.flatMap((issue) => faultsOfIssue(schema, record, issue));
}
