import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { elementsOf } from "./built-page.ts";
import { scriptsOf } from "./page-scripts.ts";
import { sitesUnderTest } from "./sites.ts";

/** The start page with its style and its figure: all that is needed to read it. */
const startLimit = 10 * 1024;
/** Any other page: what a server can send in its first round trip (10 segments of 1 460 bytes, less the headers). */
const pageLimit = 14_000;
/** Scripts of a page that is for reading. */
const scriptLimit = 5 * 1024;

/** Bytes as sent with brotli. Quality 5 is enough to know that a light page is light. */
function weightOf(content: string | Buffer, limit: number): number {
  const atQuality = (quality: number) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const quick = atQuality(5);
  return quick <= limit ? quick : atQuality(11);
}

describe.each(sitesUnderTest())("$name", ({ directory, base, pages }) => {
  const limitOf = (path: string) => (path === "/" || path === "/en/" ? startLimit : pageLimit);

  test("sends a start page of at most 10 KiB and every other page in at most 14 000 bytes", () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, bytes: weightOf(html, limitOf(path)) }))
      .filter(({ path, bytes }) => bytes > limitOf(path));
    expect(Object.fromEntries(heavy.map(({ path, bytes }) => [path, bytes]))).toEqual({});
  });

  test("needs no more than the page itself to be read: no style sheet and no font apart", () => {
    const apart = pages.flatMap(({ path, html }) =>
      elementsOf(html)
        .filter(
          ({ name, attributes }) => name === "link" && /stylesheet|preload/.test(attributes.get("rel") ?? ""),
        )
        .map(({ attributes }) => `${path}: ${attributes.get("href")}`),
    );
    expect(apart).toEqual([]);
  });

  test("sends at most 5 KiB of scripts with a page that is for reading", () => {
    const weights = new Map<string, number>();
    function weightOfFile(file: string): number {
      const weight = weights.get(file) ?? weightOf(readFileSync(file), 0);
      weights.set(file, weight);
      return weight;
    }
    const heavy = pages.flatMap(({ path, html }) => {
      const needed = scriptsOf(html, directory, base);
      const bytes = [...needed].reduce((sum, file) => sum + weightOfFile(file), 0);
      // The form is for writing, and has a limit and a test of its own.
      return bytes > scriptLimit && !html.includes(" data-ask") ? [`${path}: ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});
