import { cpSync } from "node:fs";
import { join } from "node:path";
import { sharesOf } from "../../src/dataset/shares-of.ts";
import type { HandedOver } from "../../src/handover.ts";
import { openDrawingFolder } from "./drawing-folder.ts";
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
const recordsEach = 500;
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

const program = (file: string) => join(import.meta.dirname, file);

/**
 * Has the pages prepared, and starts the programs that draw them, which wait for that and for the records.
 *
 * @param out The folder they write the site to. Astro's own files come there last.
 * @param environment What the pages and astro.config.mjs read.
 */
export function startDrawers(count: number, out: string, environment: NodeJS.ProcessEnv): Drawers {
  const { site, code, taken, remove } = openDrawingFolder();
  const preparing = startProgram<Prepared>(program("prepare-pages.ts"), {
    ...environment,
    PORTAL_SCRATCH: site,
    PORTAL_DRAWING: code,
  });
  const drawing = Array.from({ length: count }, (_, share) =>
    startProgram(
      program("draw-share.ts"),
      { ...environment, PORTAL_OUT: out, PORTAL_SHARE: `${share}/${count}`, PORTAL_TAKEN: taken },
      memoryManners,
    ),
  );
  const programs: readonly Program<unknown>[] = [preparing, ...drawing];
  return {
    async draw(records) {
      // They take the records in while the pages are prepared.
      for (const drawer of drawing) drawer.tell(records);
      const prepared = preparing.answer.then((answer) => {
        for (const drawer of drawing) drawer.tell(answer);
      });
      await Promise.all([prepared, ...drawing.map(({ answer }) => answer)]);
      cpSync(site, out, { recursive: true });
    },
    async end() {
      for (const one of programs) one.stop();
      await Promise.allSettled(programs.map(({ answer }) => answer));
      remove();
    },
  };
}
