import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { collectionNames } from "../schema/collections.ts";
import type { Portal } from "../schema/portal.ts";
import { maxFileBytes } from "./bytes.ts";
import { contentKey, defaultCacheFolder, openCache, type RecordCache } from "./cache.ts";
import { type Collections, type Dataset, joinDataset } from "./dataset.ts";
import type { Finding } from "./finding.ts";
import { fileProblem, type ListedFile, listDataFolder, unreadable } from "./folder.ts";
import type { RecordsIn } from "./meant-record.ts";
import { type DataFile, type ParsedFile, parseFile, positionOf } from "./parse.ts";
import { byPlace, excerptAround, type Problem } from "./problem.ts";
import { type KnownIds, type Referring, unknownReferences, withMeantRecords } from "./references.ts";
import { prettyReport } from "./report/pretty.ts";
import { findingsOf } from "./rules/all-rules.ts";
import { findingsOfHistory, type Promises } from "./rules/append-only.ts";
import { dayToReckonFrom } from "./today.ts";

/** What reading a data folder gave. */
export interface ReadDataset {
  /** Undefined where any problem is an error. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** How many files there are, those that do not belong there among them. */
  readonly files: number;
}

/** How to read a data folder. */
export interface ReadOptions {
  /** The day rules reckon from, `YYYY-MM-DD`; the present day in Sweden where nobody says. */
  readonly today?: string | undefined;
  /** Folder of records read before, or false to read every file anew. */
  readonly cache?: string | false | undefined;
  /** Commitments, goals and closed years as they were, to see that nothing published is rewritten or taken away. */
  readonly before?: Promises | undefined;
}

/** Fewer files than this are read faster than a cache of them. */
const fewestCached = 200;

/** A file as it was read, for finding places in it. */
interface ReadFile extends ListedFile {
  readonly content: Uint8Array;
  /** Its name in the cache, where there is one. */
  readonly key: string | undefined;
}

const decoder = new TextDecoder();

/** A file, and its record where that was read before. */
interface Entry extends ReadFile {
  readonly kept: object | undefined;
}

/** Everything read so far. */
export interface ReadSoFar {
  readonly directory: string;
  readonly today: string;
  readonly before: Promises | undefined;
  readonly cache: RecordCache | undefined;
  /** In the order of the folder. */
  readonly entries: Entry[];
  readonly records: ReadonlyMap<string, Map<string, unknown>>;
  readonly known: ReadonlyMap<string, Set<string>>;
  /** Records, and what can be read of files with problems. */
  readonly referring: Referring[];
  /** By collection and id. */
  readonly files: Map<string, ReadFile>;
  /** Every file's path and content key, also of those that could not be read. */
  readonly state: string[];
  readonly problems: Problem[];
}

/** Reads the bytes of every file, and the records that have been read before. */
export function startReading(directory: string, options: ReadOptions): ReadSoFar {
  const { cache = defaultCacheFolder, before } = options;
  const { files, problems } = listDataFolder(directory);
  const names = ["portal", ...collectionNames];
  const reading: ReadSoFar = {
    directory,
    today: dayToReckonFrom(options.today),
    before,
    cache: cache !== false && files.length >= fewestCached ? openCache(cache, directory) : undefined,
    entries: [],
    records: new Map(names.map((name) => [name, new Map<string, unknown>()])),
    known: new Map(names.map((name) => [name, new Set<string>()])),
    referring: [],
    files: new Map(),
    state: [],
    problems: [...problems],
  };
  for (const listed of files) readFile(listed, reading);
  return reading;
}

function contentOf(listed: ListedFile): Uint8Array | Problem {
  if (listed.bytes > maxFileBytes) {
    return fileProblem(listed.file, "too-large", { found: listed.bytes, limit: maxFileBytes });
  }
  try {
    return readFileSync(listed.file);
  } catch (error) {
    return unreadable(listed.file, error);
  }
}

function readFile(listed: ListedFile, reading: ReadSoFar): void {
  const { file, collection, id } = listed;
  const { cache, known, state, problems, files, entries } = reading;
  known.get(collection)?.add(id);
  const content = contentOf(listed);
  if (!(content instanceof Uint8Array)) {
    state.push(`${file} ?`);
    problems.push(content);
    return;
  }
  const key = cache && contentKey(content);
  state.push(`${file} ${key}`);
  const entry = {
    ...listed,
    content,
    key,
    kept: key === undefined ? undefined : cache?.record(collection, key),
  };
  files.set(`${collection}/${id}`, entry);
  entries.push(entry);
}

/** The files that have to be parsed. */
export function unparsed({ entries }: ReadSoFar): DataFile[] {
  return entries
    .filter(({ kept }) => kept === undefined)
    .map(({ file, collection, id, content }) => ({ file, collection, id, bytes: content }));
}

/** Takes in the records: those read before, and those parsed now, one for each file that had to be. */
function takeIn(
  { cache, entries, problems, records, referring }: ReadSoFar,
  parsed: readonly ParsedFile[],
): void {
  if (parsed.length !== entries.filter(({ kept }) => kept === undefined).length)
    throw new RangeError(`${parsed.length} answers for as many files as had to be parsed`);
  const now = parsed.values();
  for (const { collection, id, key, kept } of entries) {
    const file = kept === undefined ? now.next().value : { record: kept, problems: [] };
    if (file === undefined) throw new RangeError(`No answer for ${collection}/${id}`);
    problems.push(...file.problems);
    const record = file.record ?? file.draft;
    if (record !== undefined) referring.push({ collection, id, record });
    if (file.record === undefined) continue;
    if (kept === undefined && key !== undefined) cache?.keep(collection, key, file.record);
    // Copied, for two files that say the same share one record in the cache.
    records.get(collection)?.set(id, { ...file.record, id });
  }
}

/** The problem that a finding becomes once its place is known. */
function placed({ files }: ReadSoFar, finding: Finding): Problem {
  const { collection, id, path } = finding;
  const read = files.get(`${collection}/${id}`);
  if (read === undefined) throw new RangeError(`No file for ${collection}/${id}`);
  return { ...finding, file: read.file, ...positionOf(read.content, path) };
}

function withExcerpt({ files }: ReadSoFar, problem: Problem): Problem {
  const content = files.get(`${problem.collection}/${problem.id}`)?.content;
  return { ...problem, excerpt: excerptAround(decoder.decode(content), problem.line) };
}

/** What may be referred to: every id that has a file, and what can be read of the files. */
function referable({ known, referring }: ReadSoFar): readonly [KnownIds, RecordsIn] {
  const recordsIn: RecordsIn = (name) =>
    referring.flatMap(({ collection, id, record }) => (collection === name ? [[id, record] as const] : []));
  return [Object.fromEntries(known) as unknown as KnownIds, recordsIn];
}

/** Wrong references, but for those whose place has been told to be wrong already. */
function wrongReferences(reading: ReadSoFar): Finding[] {
  const { referring, problems } = reading;
  const nameOf = ({ collection, id, path }: Pick<Problem, "collection" | "id" | "path">) =>
    [collection, id, ...path].join("/");
  const told = new Set(problems.map(nameOf));
  const findings = unknownReferences(referring, ...referable(reading));
  return findings.filter((finding) => !told.has(nameOf(finding)));
}

/** What is wrong between the records: references first, then every rule. */
function judged(reading: ReadSoFar): readonly Problem[] {
  const { today, known, records } = reading;
  const judge = () => {
    const unread = collectionNames.filter((name) => known.get(name)?.size !== records.get(name)?.size);
    const findings = findingsOf(portalOf(reading), collectionsOf(reading), today, unread);
    return [...wrongReferences(reading), ...findings].map((finding) => placed(reading, finding));
  };
  if (reading.cache === undefined) return judge();
  return reading.cache.verdict(contentKey([today, ...reading.state].join("\n")), judge);
}

/** What of the changes since then the history of a record does not allow. */
function wrongChanges(reading: ReadSoFar, before: Promises): Problem[] {
  const { directory } = reading;
  return findingsOfHistory(before, collectionsOf(reading)).flatMap((finding) => {
    const name = `${finding.collection}/${finding.id}`;
    if (reading.files.has(name)) {
      // Taken away, or only not to be read as it stands now? Its own problems tell.
      return finding.rule === "delete-not-allowed" ? [] : [withExcerpt(reading, placed(reading, finding))];
    }
    return [{ ...finding, file: join(directory, `${name}.yaml`), line: 1, column: 1 }];
  });
}

function portalOf({ records }: ReadSoFar): Portal | undefined {
  return records.get("portal")?.get("portal") as Portal | undefined;
}

function collectionsOf({ records }: ReadSoFar): Collections {
  return Object.fromEntries(records) as unknown as Collections;
}

/**
 * Judges what has been read.
 *
 * @param parsed One for each file that had to be parsed, in their order.
 */
export function finishReading(reading: ReadSoFar, parsed: readonly ParsedFile[]): ReadDataset {
  const { before, cache, entries, problems } = reading;
  takeIn(reading, parsed);
  const portal = portalOf(reading);
  const own = withMeantRecords(problems.splice(0), ...referable(reading));
  problems.push(...own);
  problems.push(...judged(reading).map((problem) => withExcerpt(reading, problem)));
  if (before) problems.push(...wrongChanges(reading, before));
  cache?.save();
  problems.sort(byPlace);
  const isSound = portal !== undefined && problems.every(({ severity }) => severity !== "error");
  const files = new Set([...entries, ...problems].map(({ file }) => file)).size;
  return isSound
    ? { dataset: joinDataset(portal, collectionsOf(reading)), problems, files }
    : { problems, files };
}

/**
 * Reads a data folder: every file, every schema, every reference and every rule. Problems are returned, never thrown.
 *
 * @param directory The folder that holds `portal.yaml`.
 */
export function readDataset(directory: string, options: ReadOptions = {}): ReadDataset {
  const reading = startReading(directory, options);
  return finishReading(reading, unparsed(reading).map(parseFile));
}

/**
 * The dataset of a folder that must be without errors.
 *
 * @throws Error whose message lists every error, for a person to read.
 */
export function soundOrThrow(read: ReadDataset): Dataset {
  if (read.dataset === undefined)
    throw new Error(prettyReport(read, { language: "sv", isColoured: false, errorsAlone: true }));
  return read.dataset;
}

/**
 * Reads a data folder that must be without errors.
 *
 * @throws Error whose message lists every error, for a person to read.
 */
export function loadDataset(directory: string, options: ReadOptions = {}): Dataset {
  return soundOrThrow(readDataset(directory, options));
}
