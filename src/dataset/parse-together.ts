import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type DataFile, type ParsedFile, parseFile } from "./parse.ts";

/** Files for which a thread of its own pays: starting one takes as long as parsing some five hundred. */
const filesEach = 2000;
const most = 4;

/** How many programs share so many things, of which each can take so many before another pays. */
export function programsFor(things: number, each: number, processors = availableParallelism()): number {
  return Math.max(1, Math.min(Math.floor(things / each), processors, most));
}

async function parseElsewhere(files: readonly DataFile[]): Promise<readonly ParsedFile[]> {
  const worker = new Worker(new URL("parse-worker.ts", import.meta.url), { workerData: files });
  const [parsed] = await once(worker, "message");
  return parsed;
}

/**
 * Parses files, on several processors where they are many.
 *
 * @returns An answer for each, in their order.
 * @throws Error if a thread ends before it has answered.
 */
export async function parseTogether(files: readonly DataFile[], processors?: number): Promise<ParsedFile[]> {
  const parts = programsFor(files.length, filesEach, processors);
  const size = Math.ceil(files.length / parts);
  const elsewhere = Array.from({ length: parts - 1 }, (_, part) =>
    parseElsewhere(files.slice((part + 1) * size, (part + 2) * size)),
  );
  const here = files.slice(0, size).map(parseFile);
  return [...here, ...(await Promise.all(elsewhere)).flat()];
}
