import { inject } from "vitest";
import { type Language, languageOf } from "../i18n/routes.ts";
import { type BuiltPage, kindOf, pagesOf, samplePages } from "./built-page.ts";

/** A built portal under test: what it holds, where it lies, and where it is served. */
export interface SiteUnderTest {
  readonly name: string;
  readonly directory: string;
  /** Address of the start page, ending in a slash. */
  readonly url: string;
  /** The folder it lives in on its host, "/" for the root. */
  readonly base: string;
}

declare module "vitest" {
  interface ProvidedContext {
    sites: readonly SiteUnderTest[];
    /** Where the shared browser is reached. */
    browser: string;
  }
}

/** A built portal with its pages, and those of them that are looked at in a browser. */
interface PortalUnderTest extends SiteUnderTest {
  /** The data folder it was built from. */
  readonly data: string;
  readonly languages: readonly Language[];
  readonly pages: readonly BuiltPage[];
  /** A page of every kind, in the language this portal is looked at in, and some in the other. */
  readonly sample: readonly string[];
  /** A page of every kind in Swedish, whose words are the longest: for what may not fit. */
  readonly widest: readonly string[];
}

/** The folders they were built from, in their order. `TEST_DATA` names those of other builds, with commas between them. */
const folders = (process.env["TEST_DATA"] ?? "data,.cache/test/synth-data").split(",");

let sites: readonly PortalUnderTest[] | undefined;

/** Kinds of page whose records have most in Swedish, in names, titles and quotations: those of `data/` in English too. */
const inBoth = new Set(["/en", "/en/goals/*", "/en/commitments/*", "/en/make-a-commitment"]);

/**
 * The built portals: the one of `data/`, looked at in Swedish and a little in English, and a fictional one with everything
 * the schema allows, in English: the same templates draw both, in both languages. Their pages are read once for all the
 * files of a worker.
 */
export function sitesUnderTest(): readonly PortalUnderTest[] {
  sites ??= inject("sites").map((site, index) => {
    const pages = pagesOf(site.directory);
    const languages = [...new Set(pages.map(({ path }) => languageOf(path)))];
    const sampled = Map.groupBy(
      samplePages(pages).map(({ path }) => path),
      languageOf,
    );
    const widest = sampled.get("sv") ?? [];
    const english = sampled.get("en") ?? [];
    const sample = index === 0 ? [...widest, ...english.filter((path) => inBoth.has(kindOf(path)))] : english;
    return {
      ...site,
      data: folders[index] ?? "data",
      languages,
      pages,
      sample: sample.length > 0 ? sample : widest,
      widest,
    };
  });
  return sites;
}

/** What a portal needs before somebody can fill in its forms and search it for this and that. */
const furnishings = ["/fokusomraden/*", "/ataganden/*", "/atagandekatalogen/*", "/aktorer/*"];

/**
 * Those of the built portals that have something of everything, in both languages: always the fictional one, and that of
 * `data/` where its records have come as far. A municipality that has just begun has other things to do than fill them up.
 */
export function furnishedSites(): readonly PortalUnderTest[] {
  return sitesUnderTest().filter(({ languages, pages }) => {
    const kinds = new Set(pages.map(({ path }) => kindOf(path)));
    return languages.length > 1 && furnishings.every((kind) => kinds.has(kind));
  });
}

/**
 * The fictional portal alone, which has something of everything: for what comes of the program and of what the test itself
 * puts in, so that a second portal would show the same once more.
 */
export function fullestSite(): PortalUnderTest {
  const site = sitesUnderTest().at(-1);
  if (site === undefined) throw new RangeError("No site to test");
  return site;
}
