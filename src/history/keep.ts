import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pid } from "node:process";
import type { History } from "./history.ts";

/** Where histories are kept unless told otherwise, in the folder the program runs in. */
export const defaultHistoryFolder = join(".cache", "history");

/** Raised when histories are read in another way, so that none of the old ones is believed. */
const version = 17;

const groupOf = (directory: string) =>
  createHash("sha256").update(resolve(directory)).digest("hex").slice(0, 12);

/** What a history was read from. */
export interface ReadFrom {
  readonly directory: string;
  readonly head: string;
  /** A clone made whole sees more at the same commit. */
  readonly isShallow: boolean;
}

const fileOf = ({ directory, head, isShallow }: ReadFrom) =>
  `${groupOf(directory)}-${version}-${isShallow ? "shallow-" : ""}${head}.json`;

/** The history of a folder as it was read at a commit, if it is kept. */
export function keptHistory(from: ReadFrom, folder: string): History | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, fileOf(from)), "utf8")) as History;
  } catch {
    return undefined;
  }
}

/** Keeps a folder's history and forgets its older ones. A disk that cannot be written to costs only time. */
export function keepHistory(from: ReadFrom, history: History, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const mine = fileOf(from);
    for (const name of readdirSync(folder))
      if (name.startsWith(groupOf(from.directory)) && name !== mine)
        rmSync(join(folder, name), { force: true });
    // Whole or not at all: a program beside this one may read it meanwhile.
    const draft = join(folder, `${mine}.${pid}`);
    writeFileSync(draft, JSON.stringify(history));
    renameSync(draft, join(folder, mine));
  } catch {
    // Read again next time.
  }
}
