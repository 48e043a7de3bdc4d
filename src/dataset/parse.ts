import * as z from "zod/mini";
import { collectionNames, type SchemaName, schemas } from "../schema/collections.ts";
import type { CollectionName } from "../schema/values.ts";
import { readBytes } from "./bytes.ts";
import { offsetOf } from "./locate.ts";
import { byPlace, excerptAround, type Position, positionAt, type Problem } from "./problem.ts";
import { type SchemaFault, schemaFaults } from "./schema-faults.ts";
import { isFreeText, keysOf, neededKeysOf, schemaAt } from "./schema-walk.ts";
import { type Fault, type Path, readYaml } from "./yaml-tree.ts";

/** One file of `data/`, as it lies on the disk or as somebody has sent it. */
export interface DataFile {
  /** Path as the reader would open it. */
  readonly file: string;
  readonly collection: SchemaName;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What one file says, or why it cannot be used. */
export interface ParsedFile {
  /** Checked, with defaults filled in; undefined where there are problems. Typed by the collection. */
  readonly record: object | undefined;
  /** What can be read of a file with problems, unchecked. */
  readonly draft?: object | undefined;
  readonly problems: readonly Problem[];
}

/** Beyond so many problems in one file, the rest are counted. */
const maxProblems = 50;

/**
 * The folder that a misplaced record belongs in: the one collection that has all its keys, where two or more of them are
 * unknown here and more of the keys that are needed are missing here than there. A record that is in its own folder, and
 * has only borrowed a key or two, lacks no more here than elsewhere.
 */
function folderOf(record: object, here: SchemaName): CollectionName | undefined {
  const keys = Object.keys(record);
  const missing = (name: SchemaName) =>
    neededKeysOf(schemas[name]).filter((key) => !keys.includes(key)).length;
  const strangers = (name: SchemaName) => {
    const known = keysOf(schemas[name]);
    return keys.filter((key) => !known.includes(key)).length;
  };
  if (strangers(here) < 2) return undefined;
  const [folder, ...more] = collectionNames.filter((name) => strangers(name) === 0);
  if (folder === undefined || more.length > 0) return undefined;
  return missing(folder) < missing(here) ? folder : undefined;
}

/** Faults whose value is unknown or half; what the schema says of it would only confuse. */
function isUnderFault(faults: readonly Fault[], path: Path): boolean {
  return faults.some(
    (fault) =>
      fault.rule !== "yaml-key" &&
      fault.path.length > 0 &&
      fault.path.every((step, index) => path[index] === step),
  );
}

function problemAt(file: DataFile, text: string, offset: number, fault: Omit<SchemaFault, "at">): Problem {
  const { collection, id } = file;
  const position = positionAt(text, offset);
  const excerpt = excerptAround(text, position.line);
  const { rule, path, details } = fault;
  return {
    file: file.file,
    collection,
    id,
    ...position,
    severity: "error",
    rule,
    path,
    ...(details && { details }),
    excerpt,
  };
}

/** The first problems in the file's order, and how many more there are. */
function capped(problems: readonly Problem[], all: number): readonly Problem[] {
  const inOrder = problems.toSorted(byPlace);
  const last = inOrder.at(-1);
  if (last === undefined || all === problems.length) return inOrder;
  return [...inOrder, { ...last, rule: "too-many-problems", details: { found: all - problems.length } }];
}

/** Checks one file: its bytes, its YAML and its schema. Every problem at once, none thrown. */
export function parseFile(file: DataFile): ParsedFile {
  const schema = schemas[file.collection];
  const { text, isReadable, faults: byteFaults } = readBytes(file.bytes);
  const tree = isReadable ? readYaml(text) : { record: undefined, document: undefined, faults: [] };
  const faults = tree.faults.filter(
    ({ rule, path }) => rule !== "text-cut" || isFreeText(schemaAt(schema, path)),
  );
  const { record, document } = tree;
  const result = record === undefined ? undefined : z.safeParse(schema, record);
  if (result?.success && faults.length === 0 && byteFaults.length === 0) {
    return { record: result.data, problems: [] };
  }
  const folder = record === undefined ? undefined : folderOf(record, file.collection);
  const refused: readonly SchemaFault[] =
    folder === undefined
      ? schemaFaults(schema, record, result?.error?.issues ?? []).filter(
          ({ path }) => !isUnderFault(faults, path),
        )
      : [{ rule: "wrong-folder", path: [], details: { limit: folder } }];
  const ofText = [...byteFaults, ...faults].slice(0, maxProblems);
  const ofSchema = refused.slice(0, maxProblems - ofText.length);
  const problems = [
    ...ofText.map((fault) => problemAt(file, text, fault.offset, fault)),
    ...ofSchema.map((fault) =>
      problemAt(file, text, document ? offsetOf(document, fault.path, fault.at ?? "value") : 0, fault),
    ),
  ];
  return {
    record: undefined,
    draft: record,
    problems: capped(problems, byteFaults.length + faults.length + refused.length),
  };
}

/** The first line that is neither blank, a comment nor the mark of a document. */
const firstLine = /^(?![ \t]*$|[ \t]*#|---)/m;

/**
 * Where a path of a file without faults stands. Reads the file's YAML once more, for only what has a finding is worth
 * keeping open; the record as a whole is found without.
 */
export function positionOf(bytes: Uint8Array, path: Path): Position {
  const { text } = readBytes(bytes);
  if (path.length === 0) return positionAt(text, firstLine.exec(text)?.index ?? 0);
  const { document } = readYaml(text);
  return positionAt(text, document === undefined ? 0 : offsetOf(document, path, "value"));
}
