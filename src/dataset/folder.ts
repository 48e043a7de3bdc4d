import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path/posix";
import { collectionNames, type SchemaName } from "../schema/collections.ts";
import type { CollectionName } from "../schema/values.ts";
import { refusalsOfId } from "../schema/values.ts";
import { idFrom } from "./id-from.ts";
import type { Details } from "./finding.ts";
import type { EngineRule } from "./messages/message.ts";
import type { Problem } from "./problem.ts";

/** A file that may be read: a regular file with the right suffix, in the right folder. */
export interface ListedFile {
  readonly file: string;
  readonly collection: SchemaName;
  readonly id: string;
  readonly bytes: number;
}

/** What lies in a data folder, and what should not. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly problems: readonly Problem[];
}

interface Entry {
  readonly file: string;
  readonly name: string;
  readonly collection: SchemaName;
  readonly bytes: number;
  readonly isExecutable: boolean;
}

interface Found {
  readonly entries: Entry[];
  readonly problems: Problem[];
}

/** What asks a disk what lies where. */
type Disk = Pick<typeof import("node:fs"), "readdirSync" | "lstatSync">;

const suffix = ".yaml";
const topFiles: ReadonlySet<string> = new Set(["README.md"]);

/** A problem with a whole file or folder. */
export function fileProblem(file: string, rule: EngineRule, details: Details = {}): Problem {
  return { file, line: 1, column: 1, severity: "error", rule, path: [], details };
}

function misplaced(file: string, reason: string): Problem {
  return fileProblem(file, "path-not-allowed", { found: reason });
}

function refusalOfEntry(entry: Dirent, isTop: boolean): string | undefined {
  // A link is refused before anything asks what it leads to.
  if (entry.isSymbolicLink()) return "symlink";
  if (entry.name.startsWith(".")) return "hidden";
  if (entry.isDirectory()) return isTop ? "unknown-folder" : "nested-folder";
  if (!entry.isFile()) return "not-a-file";
  if (isTop && entry.name !== `portal${suffix}`) return "top-level";
  return entry.name.endsWith(suffix) ? undefined : "suffix";
}

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

/** The problem of a file or folder that may not be read, or was taken away meanwhile. */
export function unreadable(file: string, error: unknown, kind: "file" | "folder" = "file"): Problem {
  const found = error instanceof Error && "code" in error ? String(error.code) : "?";
  return fileProblem(file, "unreadable", { found, limit: kind });
}

function entriesOf(folder: string, disk: Disk, problems: Problem[]): Dirent[] {
  try {
    const entries = disk.readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    problems.push(unreadable(folder, error, "folder"));
    return [];
  }
}

function listFile(file: string, name: string, collection: SchemaName, disk: Disk): Entry | Problem {
  try {
    const { size, mode } = disk.lstatSync(file);
    return { file, name, collection, bytes: size, isExecutable: (mode & 0o111) !== 0 };
  } catch (error) {
    return unreadable(file, error);
  }
}

function listFolder(folder: string, collection: SchemaName, disk: Disk, { entries, problems }: Found): void {
  const isTop = collection === "portal";
  for (const entry of entriesOf(folder, disk, problems)) {
    const file = join(folder, entry.name);
    if (isTop && entry.isDirectory() && isCollection(entry.name)) {
      listFolder(file, entry.name, disk, { entries, problems });
      continue;
    }
    if (isTop && entry.isFile() && topFiles.has(entry.name)) continue;
    const reason = refusalOfEntry(entry, isTop);
    if (reason !== undefined) {
      problems.push(misplaced(file, reason));
      continue;
    }
    const listed = listFile(file, entry.name, collection, disk);
    if ("rule" in listed) problems.push(listed);
    else entries.push(listed);
  }
}

/** Some disks call every file executable; then the mark says nothing about any of them. */
function executables(entries: readonly Entry[]): readonly Entry[] {
  const marked = entries.filter(({ isExecutable }) => isExecutable);
  return marked.length === entries.length ? [] : marked;
}

/** Names that some file systems cannot tell apart. */
function collisions(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = `${entry.collection}/${entry.name.normalize("NFC").toLowerCase().normalize("NFC")}`;
    const other = first.get(key);
    first.set(key, other ?? entry);
    return other === undefined ? [] : [fileProblem(entry.file, "name-collision", { others: [other.file] })];
  });
}

function idProblems({ file, collection, id }: ListedFile): Problem[] {
  return refusalsOfId(id).map(({ rule, ...details }) => ({
    ...fileProblem(file, rule as EngineRule, {
      ...details,
      limit: details.limit ?? "file-name",
      suggestion: idFrom(id),
    }),
    collection,
    id,
  }));
}

/**
 * Lists the files of a data folder without following links. Nothing is opened.
 *
 * @param disk Another disk than this computer's, to try what happens when it refuses.
 */
export function listDataFolder(folder: string, disk: Disk = { readdirSync, lstatSync }): Listing {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  if (!disk.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { files: [], problems: [fileProblem(folder, "not-a-folder", { found: folder })] };
  }
  listFolder(folder, "portal", disk, { entries, problems });
  const files = entries.map(({ file, name, collection, bytes }) => {
    return { file, collection, id: name.slice(0, -suffix.length), bytes };
  });
  const isListed = problems.every(({ rule, file }) => rule !== "unreadable" || file !== folder);
  if (isListed && !files.some(({ collection }) => collection === "portal")) {
    problems.push(fileProblem(join(folder, `portal${suffix}`), "portal-missing"));
  }
  problems.push(
    ...executables(entries).map(({ file }) => misplaced(file, "executable")),
    ...collisions(entries),
    ...files.flatMap(idProblems),
  );
  return { files, problems };
}
