import { Worker } from "node:worker_threads";
import { type DataFile, type ParsedFile, parseFile } from "./parse.ts";
import { sharesOf } from "./shares-of.ts";

/** Starting a thread takes as long as parsing some five hundred files, and more on a busy machine. */
const filesEach = 2000;
/** Beyond so many, handing files and records to and fro takes what more threads would save. */
const mostThreads = 4;

/**
 * Parses files in a thread of its own.
 *
 * @throws Error if the thread fails, or ends before it has answered.
 */
export function parseElsewhere(
  files: readonly DataFile[],
  program = new URL("parse-worker.ts", import.meta.url),
): Promise<readonly ParsedFile[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(program, { workerData: files });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("messageerror", fail);
    worker.once("exit", (code) => fail(new Error(`A thread that parses records ended with ${code}.`)));
  });
}

/**
 * Parses files, on several processors where they are many.
 *
 * @returns An answer for each, in their order.
 * @throws Error if a thread ends before it has answered.
 */
export async function parseTogether(
  files: readonly DataFile[],
  processors?: number,
): Promise<readonly ParsedFile[]> {
  const size = Math.ceil(files.length / sharesOf(files.length, filesEach, mostThreads, processors));
  const elsewhere = [];
  for (let from = size; from < files.length; from += size)
    elsewhere.push(parseElsewhere(files.slice(from, from + size)));
  // Begun before this thread turns to its own share, and awaited at once, so that none fails unseen.
  const others = Promise.all(elsewhere);
  others.catch(() => undefined);
  const here = files.slice(0, size).map(parseFile);
  return [...here, ...(await others).flat()];
}
