import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sharesOf } from "../../src/dataset/shares-of.ts";
import type { HandedOver } from "../../src/handover.ts";
import type { Prepared } from "./prepare-pages.ts";
import { type Program, startProgram } from "./programs.ts";

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

/** With fewer, another program costs more than it saves. */
const recordsEach = 2000;
/** Each holds all the records. */
const mostDrawers = 4;

/** How many programs draw a site of so many records together. */
export function drawersFor(records: number, processors?: number): number {
  return sharesOf(records, recordsEach, mostDrawers, processors);
}

/**
 * A page leaves much that is forgotten at once. With room for it to lie, less is looked through and kept by mistake, and
 * what is kept is looked through a few times in a build. That is done by the program itself: no processor is free to
 * help it. The heap of a program stays below some 600 MiB.
 */
const memoryManners = ["--max-semi-space-size=64", "--initial-old-space-size=450", "--no-parallel-scavenge"];

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
    if (!isRunning(Number(name))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Has the pages prepared, and starts the programs that draw them when that is done and they have the records.
 *
 * @param out The folder they write the site to. Astro's own files come there last.
 * @param environment What the pages and astro.config.mjs read.
 */
export function startDrawers(count: number, out: string, environment: NodeJS.ProcessEnv): Drawers {
  sweep();
  // Below the project: what draws the pages loads packages from there.
  const own = join(folder, `${process.pid}`);
  // Of a build that was cut off, and by chance had the same number.
  rmSync(own, { recursive: true, force: true });
  const site = join(own, "site");
  const taken = join(own, "taken");
  mkdirSync(taken, { recursive: true });
  const preparing = startProgram<Prepared>("prepare-pages.ts", {
    ...environment,
    PORTAL_SCRATCH: site,
    PORTAL_DRAWING: join(own, "drawing"),
  });
  const drawing = Array.from({ length: count }, (_, share) =>
    startProgram(
      "draw-share.ts",
      { ...environment, PORTAL_OUT: out, PORTAL_SHARE: `${share}/${count}`, PORTAL_TAKEN: taken },
      memoryManners,
    ),
  );
  const programs: readonly Program<unknown>[] = [preparing, ...drawing];
  return {
    async draw(records) {
      // They take the records in while the pages are prepared.
      for (const drawer of drawing) drawer.tell(records);
      const prepared = await preparing.answer;
      for (const drawer of drawing) drawer.tell(prepared);
      await Promise.all(drawing.map(({ answer }) => answer));
      cpSync(site, out, { recursive: true });
    },
    async end() {
      for (const program of programs) program.stop();
      await Promise.allSettled(programs.map(({ answer }) => answer));
      rmSync(own, { recursive: true, force: true });
    },
  };
}
