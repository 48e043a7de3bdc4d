import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cwd, pid, versions } from "node:process";
import type { SchemaName } from "../schema/collections.ts";
import type { Position } from "./problem.ts";
import type { Path } from "./yaml-tree.ts";

/** A checked record, and where those of its paths stand that have been asked for. */
interface CachedRecord {
  readonly record: object;
  places?: Record<string, readonly [line: number, column: number]>;
}

type Entries = Record<string, CachedRecord>;

/** Records of files read before, by what the files say. */
export interface RecordCache {
  record(collection: SchemaName, key: string): object | undefined;
  keep(collection: SchemaName, key: string, record: object): void;
  /** Where a path of a kept record stands; found by `locate` at the first question. */
  place(collection: SchemaName, key: string, path: Path, locate: () => Position): Position;
  /** Writes what has changed. A disk that cannot be written to is no problem: next time reads anew. */
  save(): void;
}

/** Where records are kept when nobody says otherwise. */
export const defaultCacheFolder = join(".cache", "dataset");

/** The name of what a file says. */
export function contentKey(bytes: Uint8Array): string {
  return hash("sha256", bytes, "base64url");
}

/** All code that decides what a record is. Changed code makes every kept record void. */
function codeVersion(): string | undefined {
  const folders = [join(cwd(), "src", "schema"), join(cwd(), "src", "dataset")];
  try {
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const code = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    const packages = ["yaml", "zod"].map((name) => join(cwd(), "node_modules", name, "package.json"));
    const texts = [...code, ...packages].map((file) => readFileSync(file, "utf8"));
    return hash("sha256", [versions.unicode, ...texts].join("\0"), "base64url");
  } catch {
    // Run from elsewhere, the code is not at hand to compare with.
    return undefined;
  }
}

function readEntries(file: string, version: string): Entries {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as { version?: string; entries?: Entries };
    return kept.version === version && kept.entries !== undefined ? kept.entries : {};
  } catch {
    return {};
  }
}

function writeWhole(file: string, text: string): void {
  const draft = `${file}.${pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Entries of one collection: those read, those in use, and whether they differ. */
interface Shelf {
  readonly read: Entries;
  readonly used: Entries;
  isChanged: boolean;
}

/**
 * Opens the cache of one data folder.
 *
 * @returns Undefined where records cannot be kept safely.
 */
export function openCache(folder: string, directory: string): RecordCache | undefined {
  const version = codeVersion();
  if (version === undefined) return undefined;
  const home = join(folder, hash("sha256", resolve(directory), "base64url").slice(0, 12));
  const shelves = new Map<SchemaName, Shelf>();
  const shelfOf = (collection: SchemaName): Shelf => {
    const known = shelves.get(collection);
    if (known !== undefined) return known;
    const read = readEntries(join(home, `${collection}.json`), version);
    const shelf: Shelf = { read, used: {}, isChanged: false };
    shelves.set(collection, shelf);
    return shelf;
  };
  return {
    record(collection, key) {
      const { read, used } = shelfOf(collection);
      const entry = read[key];
      if (entry !== undefined) used[key] = entry;
      return entry?.record;
    },
    keep(collection, key, record) {
      const shelf = shelfOf(collection);
      shelf.used[key] = { record };
      shelf.isChanged = true;
    },
    place(collection, key, path, locate) {
      const shelf = shelfOf(collection);
      const entry = shelf.used[key];
      const step = JSON.stringify(path);
      const kept = entry?.places?.[step];
      if (kept !== undefined) return { line: kept[0], column: kept[1] };
      const { line, column } = locate();
      if (entry !== undefined) {
        entry.places = { ...entry.places, [step]: [line, column] };
        shelf.isChanged = true;
      }
      return { line, column };
    },
    save() {
      try {
        mkdirSync(home, { recursive: true });
        for (const [collection, { used, isChanged }] of shelves) {
          if (!isChanged) continue;
          writeWhole(join(home, `${collection}.json`), JSON.stringify({ version, entries: used }));
        }
      } catch {
        return;
      }
    },
  };
}
