import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type BuiltPage, elementsOf, kindOf, pagesOf, samplePages } from "../../src/site/built-page.ts";
import { atMost, bytes, type Row } from "./row.ts";
import type { Workspace } from "./workspace.ts";

const startLimit = 10 * 1024;
const pageLimit = 14_000;
const scriptLimit = 5 * 1024;

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Addresses that a page's elements of a kind name, of files on the same site. */
function filesNamed(html: string, name: string, attribute: string, rel?: RegExp): readonly string[] {
  return elementsOf(html)
    .filter(
      (element) =>
        element.name === name && (rel === undefined || rel.test(element.attributes.get("rel") ?? "")),
    )
    .map(({ attributes }) => attributes.get(attribute))
    .filter((address) => address?.startsWith("/") === true) as string[];
}

/** A script and everything it imports at once. */
function withImports(site: string, file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(join(site, file), "utf8").matchAll(/(?:from|import)\s*"(\.[^"]+)"/g);
  for (const [, path = ""] of imports) withImports(site, join(dirname(file), path), seen);
  return seen;
}

/** The page, and the style sheets it cannot be read without. */
function pageWeight(site: string, { html }: BuiltPage): number {
  const sheets = filesNamed(html, "link", "href", /stylesheet/);
  return brotli(html) + sheets.reduce((sum, sheet) => sum + brotli(readFileSync(join(site, sheet))), 0);
}

function scriptWeight(site: string, { html }: BuiltPage): number {
  const files = new Set<string>();
  for (const file of filesNamed(html, "script", "src")) withImports(site, file, files);
  return [...files].reduce((sum, file) => sum + brotli(readFileSync(join(site, file))), 0);
}

function heaviest(pages: readonly BuiltPage[], weigh: (page: BuiltPage) => number) {
  const weighed = pages.map((page) => ({ path: page.path, weight: weigh(page) }));
  return weighed.sort((a, b) => b.weight - a.weight);
}

/** What every template of a site weighs, and the scripts of the pages that are for reading. */
function rowsOfSite(site: string, name: string): Row[] {
  const pages = samplePages(pagesOf(site));
  const isStart = ({ path }: BuiltPage) => path === "/" || path === "/en/";
  const starts = heaviest(pages.filter(isStart), (page) => pageWeight(site, page));
  const others = heaviest(
    pages.filter((page) => !isStart(page)),
    (page) => pageWeight(site, page),
  );
  // A search page is for searching: its engine is fetched when somebody types.
  const read = pages.filter(({ path }) => !/^\/(sok|en\/search)\//.test(path));
  const scripts = heaviest(read, (page) => scriptWeight(site, page));
  const top = others.slice(0, 8).map(({ path, weight }) => `${kindOf(path)} ${bytes(weight)}`);
  const what = (part: string) => `${name}: ${part}`;
  return [
    atMost(what("start page, brotli 11"), startLimit, starts[0]?.weight ?? Number.NaN, bytes),
    atMost(what("heaviest other page"), pageLimit, others[0]?.weight ?? Number.NaN, bytes, top.join(" · ")),
    atMost(what("scripts of a page"), scriptLimit, scripts[0]?.weight ?? Number.NaN, bytes, scripts[0]?.path),
  ];
}

/** Weight of the portal of `data/`, and of a fictional one with long lists. */
export async function weightRows(workspace: Workspace): Promise<Row[]> {
  const real = rowsOfSite(await workspace.site("data"), "data/");
  const fiction = rowsOfSite(await workspace.site(workspace.fiction(1_000)), "1 000 commitments");
  return [...real, ...fiction];
}
