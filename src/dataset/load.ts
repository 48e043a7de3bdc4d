import { readFileSync } from "node:fs";
import { collectionNames } from "../schema/collections.ts";
import type { Portal } from "../schema/portal.ts";
import { maxFileBytes } from "./bytes.ts";
import { type Collections, type Dataset, joinDataset } from "./dataset.ts";
import type { Finding } from "./finding.ts";
import { fileProblem, type ListedFile, listDataFolder } from "./folder.ts";
import { locator, parseFile, placed } from "./parse.ts";
import { byPlace, type Problem } from "./problem.ts";
import { type KnownIds, unknownReferences } from "./references.ts";
import { prettyReport } from "./report/pretty.ts";

/** What reading a data folder gave. */
export interface ReadDataset {
  /** Undefined where any problem is an error. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** How many files there are, those that do not belong there among them. */
  readonly files: number;
}

export interface ReadOptions {
  /** The day rules reckon from, `YYYY-MM-DD`. */
  readonly today?: string | undefined;
  /** Folder of records read before, or false to read every file anew. */
  readonly cache?: string | false;
}

function bytesOf(listed: ListedFile): Uint8Array | Problem {
  if (listed.bytes > maxFileBytes) {
    return fileProblem(listed.file, "too-large", { found: listed.bytes, limit: maxFileBytes });
  }
  try {
    return readFileSync(listed.file);
  } catch (error) {
    const found = error instanceof Error && "code" in error ? String(error.code) : "?";
    return fileProblem(listed.file, "unreadable", { found });
  }
}

/** Everything read so far. */
interface Reading {
  readonly records: ReadonlyMap<string, Map<string, unknown>>;
  readonly known: ReadonlyMap<string, Set<string>>;
  readonly places: Map<string, { readonly file: string; readonly locate: ReturnType<typeof locator> }>;
  readonly problems: Problem[];
}

function readFiles(files: readonly ListedFile[], reading: Reading): void {
  for (const listed of files) {
    const { file, collection, id } = listed;
    reading.known.get(collection)?.add(id);
    const bytes = bytesOf(listed);
    if (!(bytes instanceof Uint8Array)) {
      reading.problems.push(bytes);
      continue;
    }
    reading.places.set(`${collection}/${id}`, { file, locate: locator(bytes) });
    const { record, problems } = parseFile({ file, collection, id, bytes });
    reading.problems.push(...problems);
    if (record !== undefined) reading.records.get(collection)?.set(id, { ...record, id });
  }
}

function placeOf(reading: Reading, finding: Finding): Problem {
  const place = reading.places.get(`${finding.collection}/${finding.id}`);
  if (place === undefined) throw new RangeError(`No file for ${finding.collection}/${finding.id}`);
  return placed(finding, place.file, place.locate(finding.path));
}

function emptyReading(problems: readonly Problem[]): Reading {
  const names = ["portal", ...collectionNames];
  return {
    records: new Map(names.map((name) => [name, new Map<string, unknown>()])),
    known: new Map(names.map((name) => [name, new Set<string>()])),
    places: new Map(),
    problems: [...problems],
  };
}

/**
 * Reads a data folder: every file, every schema, every reference and every rule. Problems are returned, never thrown.
 *
 * @param directory The folder that holds `portal.yaml`.
 */
export function readDataset(directory: string, options: ReadOptions = {}): ReadDataset {
  const listing = listDataFolder(directory);
  const reading = emptyReading(listing.problems);
  readFiles(listing.files, reading);
  const collections = Object.fromEntries(reading.records) as unknown as Collections;
  const known = Object.fromEntries(reading.known) as unknown as KnownIds;
  const portal = reading.records.get("portal")?.get("portal") as Portal | undefined;
  const findings = unknownReferences(portal, collections, known);
  void options;
  reading.problems.push(...findings.map((finding) => placeOf(reading, finding)));
  const problems = reading.problems.sort(byPlace);
  const isSound = portal !== undefined && problems.every(({ severity }) => severity !== "error");
  const files = new Set([...listing.files, ...problems].map(({ file }) => file)).size;
  return isSound ? { dataset: joinDataset(portal, collections), problems, files } : { problems, files };
}

/**
 * Reads a data folder that must be without errors.
 *
 * @throws Error whose message lists every problem, for a person to read.
 */
export function loadDataset(directory: string, options: ReadOptions = {}): Dataset {
  const read = readDataset(directory, options);
  if (read.dataset === undefined) throw new Error(prettyReport(read, { language: "sv", isColoured: false }));
  return read.dataset;
}
