/**
 * Has Astro bundle what draws the pages, and write the files that are not drawn. In a program of its own, for Astro
 * takes memory that the drawing needs afterwards.
 */
import { build } from "astro";
import { answerWith } from "./programs.ts";

/** Where `astro.config.mjs` has put what draws the pages. */
export interface Prepared {
  /** The file of Astro's that loads the rest. */
  readonly entry: string;
  /** What the page's script is called in the built site. */
  readonly pageScript: string;
}

await answerWith(async () => {
  await build({ logLevel: "warn" });
  const { PORTAL_DRAWING_ENTRY: entry, PORTAL_PAGE_SCRIPT: pageScript } = process.env;
  if (entry && pageScript) return { entry, pageScript } satisfies Prepared;
  throw new Error("Astro has not prepared the pages");
});
