import { inject } from "vitest";
import { type BuiltPage, pagesOf } from "./built-page.ts";

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

/** The built portals with all their pages: the one of `data/`, and a fictional one with everything the schema allows. */
export function sitesUnderTest(): (SiteUnderTest & { pages: readonly BuiltPage[] })[] {
  return inject("sites").map((site) => ({ ...site, pages: pagesOf(site.directory) }));
}
