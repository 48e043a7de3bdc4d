import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sharesOf } from "../../src/dataset/shares-of.ts";
import type { HandedOver } from "../../src/handover.ts";

/** Programs that draw a site together, each its share of the pages and files. */
export interface Drawers {
  /**
   * Gives them the records, and waits until all is drawn.
   *
   * @throws Error with what the first to fail complained of.
   */
  readonly draw: (records: HandedOver) => Promise<void>;
  /** Ends those that still draw, and takes away what they needed meanwhile. */
  readonly end: () => Promise<void>;
}

/** Preparing the pages takes a program as long as drawing those of so many records. */
const recordsEach = 2000;
/** Each holds all the records. */
const mostDrawers = 4;

/** How many programs draw a site of so many records together. */
export function drawersFor(records: number, processors?: number): number {
  return sharesOf(records, recordsEach, mostDrawers, processors);
}

/**
 * A page leaves much that is forgotten at once. With room for it to lie, less is looked through and kept by mistake;
 * and what is kept is looked through before it has grown by half. The room is at most some 190 MiB a program.
 */
const memoryManners = ["--max-semi-space-size=64", "--heap-growing-percent=40"];

const folder = join(".cache", "drawing");

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Takes away what builds that were cut off have left. */
function sweep(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

async function ended(drawer: ChildProcess): Promise<void> {
  let fault = "";
  drawer.on("message", (message) => {
    fault = String(message);
  });
  const [code, signal] = (await once(drawer, "exit")) as [number | null, string | null];
  if (code !== 0)
    throw new Error(fault || `The site could not be drawn: a program ended with ${code ?? signal}.`);
}

/**
 * Starts programs that prepare to draw a site.
 *
 * @param out The folder they write it to. Astro's own files come there last.
 * @param environment What the pages and astro.config.mjs read.
 */
export function startDrawers(count: number, out: string, environment: NodeJS.ProcessEnv): Drawers {
  sweep();
  // Below the project, for Astro would prepare the pages of every folder elsewhere in one place.
  const folders = Array.from({ length: count }, (_, share) => join(folder, `${process.pid}-${share}`));
  const taken = join(folder, `${process.pid}-taken`);
  // Of a build that was cut off, and by chance had the same number.
  rmSync(taken, { recursive: true, force: true });
  mkdirSync(taken);
  const drawers = folders.map((scratch, share) =>
    fork(join(import.meta.dirname, "draw-share.ts"), {
      serialization: "advanced",
      execArgv: [...process.execArgv, ...memoryManners],
      env: {
        ...environment,
        PORTAL_OUT: out,
        PORTAL_SHARE: `${share}/${count}`,
        PORTAL_SCRATCH: scratch,
        PORTAL_TAKEN: taken,
      },
    }),
  );
  const allEnded = drawers.map(ended);
  // Seen where it is awaited, also when that is later.
  for (const one of allEnded) one.catch(() => undefined);
  return {
    async draw(records) {
      // One that has ended cannot be told; why it did is thrown below.
      for (const drawer of drawers) drawer.send(records, () => undefined);
      await Promise.all(allEnded);
      for (const scratch of folders) cpSync(scratch, out, { recursive: true });
    },
    async end() {
      for (const drawer of drawers) drawer.kill();
      await Promise.allSettled(allEnded);
      for (const scratch of [...folders, taken]) rmSync(scratch, { recursive: true, force: true });
    },
  };
}
