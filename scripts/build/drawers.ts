import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
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

/** Records for which a program of its own pays: preparing the pages takes as long as drawing those of so many. */
const recordsEach = 2000;
/** Each holds all the records. */
const most = 4;

/** How many programs draw a site of so many records together. */
export function drawersFor(records: number, processors = availableParallelism()): number {
  return Math.max(1, Math.min(Math.floor(records / recordsEach), processors, most));
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
  // Below the project, for Astro would prepare the pages of every folder elsewhere in one place.
  const folders = Array.from({ length: count }, (_, share) =>
    join(".cache", "drawing", `${process.pid}-${share}`),
  );
  const drawers = folders.map((folder, share) =>
    fork(join(import.meta.dirname, "draw-share.ts"), {
      serialization: "advanced",
      env: { ...environment, PORTAL_OUT: out, PORTAL_SHARE: `${share}/${count}`, PORTAL_SCRATCH: folder },
    }),
  );
  const allEnded = drawers.map(ended);
  // Seen where it is awaited, also when that is later.
  for (const one of allEnded) one.catch(() => undefined);
  return {
    async draw(records) {
      for (const drawer of drawers) drawer.send(records);
      await Promise.all(allEnded);
      for (const folder of folders) cpSync(folder, out, { recursive: true });
    },
    async end() {
      for (const drawer of drawers) drawer.kill();
      await Promise.allSettled(allEnded);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
