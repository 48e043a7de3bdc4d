import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesOf } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

const again = ".cache/test/again";

/**
 * Pagefind numbers the filters' values in an order of chance. So the files of filters have other names each time, and
 * with them the two that name them.
 */
const named = [/\/filter\/\w+\.pf_filter$/, /\/pagefind\.\w+\.pf_meta$/, /\/pagefind-entry\.json$/];
const isOfChance = (file: string) => file.startsWith("/pagefind/") && named.some((name) => name.test(file));

afterAll(() => rmSync(again, { recursive: true, force: true }));

test("gives the same bytes again from the same commit and day, at another hour, in another zone and drawn by two programs", () => {
  const [site] = sitesUnderTest();
  if (site === undefined) throw new Error("No built portal");
  const { directory, data } = site;
  // The day it was built for, which is the commit's only by chance.
  const emissions = readFileSync(join(directory, "utslapp/index.html"), "utf8");
  const [, today] = /<p class="soft" data-until="([\d-]{10})"/.exec(emissions) ?? [];
  if (today === undefined) throw new Error("The page of emissions does not say what day it was built for");
  // A shell of its own: Vitest has set variables that a build would take for its own.
  const { PATH, HOME, TMPDIR } = process.env;
  const order = { PORTAL_DATA: data, PORTAL_OUT: again, PORTAL_TODAY: today, PORTAL_DRAWERS: "2" };
  execFileSync(process.execPath, ["scripts/build.ts"], {
    env: { PATH, HOME, TMPDIR, ...order, TZ: "Pacific/Kiritimati", LC_ALL: "de_DE.UTF-8" },
    stdio: ["ignore", "ignore", "inherit"],
  });

  const files = filesOf(directory);
  const steady = (all: readonly string[]) => all.filter((file) => !isOfChance(file));
  expect(steady(filesOf(again))).toEqual(steady(files));
  const different = steady(files).filter(
    (file) => !readFileSync(join(directory, file)).equals(readFileSync(join(again, file))),
  );
  expect(different).toEqual([]);
  // Nothing is excused but what was told.
  expect(files.filter(isOfChance).length).toBeLessThan(files.length / 20);
});
