import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cwd, pid, versions } from "node:process";
import type { SchemaName } from "../schema/collections.ts";
import type { Problem } from "./problem.ts";

/** Checked records of one collection, by what their files say. */
type Records = Record<string, object>;

/** What the records of one state of the whole folder had wrong between them. */
interface Verdict {
  readonly key: string;
  readonly problems: readonly Problem[];
}

/** What was read before, by what the files say. */
export interface RecordCache {
  record(collection: SchemaName, key: string): object | undefined;
  keep(collection: SchemaName, key: string, record: object): void;
  /** The verdict on a state of the whole folder; `judge` is asked where there is none. */
  verdict(key: string, judge: () => readonly Problem[]): readonly Problem[];
  /** Writes what has changed. A disk that cannot be written to is no problem: next time reads anew. */
  save(): void;
}

/** Where records are kept when nobody says otherwise. */
export const defaultCacheFolder = join(".cache", "dataset");

/** The name of what a file says. */
export function contentKey(bytes: Uint8Array | string): string {
  return hash("sha256", bytes, "base64url");
}

/** All code that decides what a record is and what is wrong with it. Changed code makes all that is kept void. */
function codeVersion(): string | undefined {
  const folders = ["schema", "dataset", join("dataset", "rules")].map((name) => join(cwd(), "src", name));
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

/** What a cache file holds, or undefined where it is missing, broken or of other code. */
function readKept<T>(file: string, version: string): T | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as { version?: string; kept?: T };
    return kept.version === version ? kept.kept : undefined;
  } catch {
    return undefined;
  }
}

function writeWhole(file: string, text: string): void {
  const draft = `${file}.${pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Records of one collection: those read, those in use, and whether they differ. */
interface Shelf {
  readonly read: Records;
  readonly used: Records;
  isChanged: boolean;
}

const verdictFile = "verdict.json";

/**
 * Opens the cache of one data folder.
 *
 * @returns Undefined where nothing can be kept safely.
 */
export function openCache(folder: string, directory: string): RecordCache | undefined {
  const version = codeVersion();
  if (version === undefined) return undefined;
  const home = join(folder, contentKey(resolve(directory)).slice(0, 12));
  const shelves = new Map<SchemaName, Shelf>();
  const shelfOf = (collection: SchemaName): Shelf => {
    const known = shelves.get(collection);
    if (known !== undefined) return known;
    const read = readKept<Records>(join(home, `${collection}.json`), version) ?? {};
    const shelf: Shelf = { read, used: {}, isChanged: false };
    shelves.set(collection, shelf);
    return shelf;
  };
  let newVerdict: Verdict | undefined;
  return {
    record(collection, key) {
      const { read, used } = shelfOf(collection);
      const record = read[key];
      if (record !== undefined) used[key] = record;
      return record;
    },
    keep(collection, key, record) {
      const shelf = shelfOf(collection);
      shelf.used[key] = record;
      shelf.isChanged = true;
    },
    verdict(key, judge) {
      const kept = readKept<Verdict>(join(home, verdictFile), version);
      if (kept?.key === key) return kept.problems;
      newVerdict = { key, problems: judge() };
      return newVerdict.problems;
    },
    save() {
      try {
        mkdirSync(home, { recursive: true });
        const keep = (name: string, kept: object) => {
          writeWhole(join(home, name), JSON.stringify({ version, kept }));
        };
        for (const [collection, { used, isChanged }] of shelves) {
          if (isChanged) keep(`${collection}.json`, used);
        }
        if (newVerdict !== undefined) keep(verdictFile, newVerdict);
      } catch {
        return;
      }
    },
  };
}
