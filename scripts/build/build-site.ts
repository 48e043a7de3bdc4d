import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "astro";
import { loadDataset } from "../../src/dataset/load.ts";
import { dayToReckonFrom } from "../../src/dataset/today.ts";
import { handOver } from "../../src/handover.ts";

/** What to build, and where to. */
export interface BuildOptions {
  /** Folder of the records. */
  readonly data: string;
  /** Folder the site is written to. */
  readonly out: string;
  /** `YYYY-MM-DD`; today's date where it is not given. */
  readonly today: string | undefined;
}

/** The build's options as the environment gives them: `PORTAL_DATA`, `PORTAL_OUT` and `PORTAL_TODAY`. */
export function buildOptions(environment: NodeJS.ProcessEnv): BuildOptions {
  return {
    data: environment["PORTAL_DATA"] || "data",
    out: environment["PORTAL_OUT"] || "dist",
    today: environment["PORTAL_TODAY"],
  };
}

/**
 * Checks the records and builds the site beside `out`, which it replaces only when all went well: a build that fails
 * leaves the last good site where it was.
 *
 * @param say Shows a line of progress.
 * @returns The folder the portal lives in on its host: "/", or "/portal/" say.
 * @throws Error with every problem of the records, or with why the site could not be built.
 */
export async function buildSite(
  options: BuildOptions,
  say: (line: string) => void,
): Promise<{ base: string }> {
  const { data } = options;
  const today = dayToReckonFrom(options.today);
  const out = resolve(options.out);
  if (out === resolve(".") || existsSync(join(out, "package.json"))) {
    throw new Error(`PORTAL_OUT is ${options.out}, which a build would empty. Name a folder of its own.`);
  }
  const unfinished = join(dirname(out), `.${basename(out)}.unfinished`);
  rmSync(unfinished, { recursive: true, force: true });

  say(`Checking the records in ${data}/`);
  const dataset = loadDataset(data, { today });

  say("Building the pages");
  // What the pages and astro.config.mjs read. In a shell set up for tests or development, Astro would leave out search.
  Object.assign(process.env, {
    PORTAL_DATA: data,
    PORTAL_OUT: unfinished,
    PORTAL_TODAY: today,
    NODE_ENV: "production",
  });
  handOver({ folder: data, today, dataset });
  try {
    await build({ logLevel: "warn" });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    handOver(undefined);
  }

  rmSync(out, { recursive: true, force: true });
  renameSync(unfinished, out);
  return { base: new URL(dataset.portal.siteUrl).pathname.replace(/\/?$/, "/") };
}
