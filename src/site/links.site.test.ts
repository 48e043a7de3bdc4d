import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { elementsOf, filesOf } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

/** Attributes that name a place to go to or a file to fetch. */
const naming: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  link: ["href"],
  form: ["action"],
  img: ["src"],
  script: ["src"],
  iframe: ["src"],
  source: ["src"],
  use: ["href"],
};

describe.each(sitesUnderTest())("$name", ({ directory, base, pages }) => {
  const home = new URL(base, "https://portal.example");
  const files = new Set(filesOf(directory));
  const read = pages.map((page) => ({ path: page.path, elements: elementsOf(page.html) }));
  const idsOf = new Map(
    read.map(({ path, elements }) => [
      path,
      elements.flatMap(({ attributes }) => attributes.get("id") ?? []),
    ]),
  );
  const sets = new Map([...idsOf].map(([path, ids]) => [path, new Set(ids)]));

  /** What is wrong with a link from a page, if anything. Links out of the portal are not followed. */
  function faultOf(from: string, address: string): string | undefined {
    if (!URL.canParse(address, new URL(from.slice(1), home))) return "not an address";
    const target = new URL(address, new URL(from.slice(1), home));
    if (target.origin !== home.origin) return undefined;
    if (!target.pathname.startsWith(base)) return "leaves the portal's folder";
    const path = decodeURI(target.pathname.slice(base.length - 1));
    const page = sets.get(path);
    if (page === undefined) return files.has(path) ? undefined : "leads nowhere";
    const fragment = decodeURIComponent(target.hash.slice(1)).split(":~:")[0] ?? "";
    return fragment === "" || fragment === "top" || page.has(fragment) ? undefined : "no such fragment";
  }

  test("has a page or file behind every internal link, and an element behind every fragment", () => {
    const faults = new Map<string, string>();
    for (const { path, elements } of read) {
      for (const { name, attributes } of elements) {
        for (const address of (naming[name] ?? []).flatMap((key) => attributes.get(key) ?? [])) {
          const fault = faultOf(path, address);
          if (fault !== undefined) faults.set(address, `${fault}, on ${path}`);
        }
      }
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });

  test("uses an id once on a page", () => {
    const repeated = [...idsOf].filter(([path, ids]) => sets.get(path)?.size !== ids.length);
    expect(repeated.map(([path]) => path)).toEqual([]);
  });

  test("names in its sitemap every page that is for search engines, and no other", () => {
    const sitemap = readFileSync(join(directory, "sitemap.xml"), "utf8");
    const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    );
    const isHidden = (elements: ReturnType<typeof elementsOf>) =>
      elements.some(({ name, attributes }) => name === "meta" && attributes.get("name") === "robots");
    const expected = read
      .filter(({ elements }) => !isHidden(elements))
      .map(({ path }) => base + path.slice(1));
    expect(named.map(decodeURI).toSorted()).toEqual(expected.toSorted());
  });
});
