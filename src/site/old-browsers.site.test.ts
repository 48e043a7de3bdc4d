import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sitesUnderTest } from "./sites.ts";

/** What Chrome 97, Firefox 115 or Safari 15.4 cannot read in a style sheet, and would leave out with all that it colours. */
const newStyles = /light-dark\(|color-mix\(|@media[^{]*[<>]=|@layer|@container|&[\s:.>]/g;

/**
 * What one of them cannot run: a pattern that looks back stops the whole file, and the build does not put in what the
 * browser lacks.
 */
const newScripts = new RegExp(
  [
    String.raw`\(\?<[=!]`,
    String.raw`\bAbortSignal\.(?:timeout|any)\b`,
    String.raw`\bURL\.(?:canParse|parse)\b`,
    String.raw`\b(?:Object|Map)\.groupBy\b`,
    String.raw`\bArray\.fromAsync\b`,
    String.raw`\bPromise\.(?:try|withResolvers)\b`,
    String.raw`\bRegExp\.escape\b`,
    String.raw`\brandomUUID\b`,
    String.raw`\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|checkVisibility|setHTMLUnsafe)\b`,
    String.raw`\.(?:union|intersection|difference|isSubsetOf|isDisjointFrom)\(`,
    String.raw`\.(?:keys|values|entries)\(\)\.(?:map|filter|some|every|find|flatMap|reduce|toArray)\(`,
  ].join("|"),
  "g",
);

/** Where something newer stands, with a little of what is around it. */
const newerIn = (name: string, text: string, newer: RegExp) =>
  Array.from(
    text.matchAll(newer),
    ({ index }) => `${name}: ${text.slice(Math.max(0, index - 30), index + 40)}`,
  );

describe.each(sitesUnderTest())("$name in a browser of 2022", ({ directory, pages }) => {
  test("is drawn with what that browser knows", () => {
    const styles = new Map(
      pages.map(({ path, html }) => [/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "", path]),
    );
    const faults = Array.from(styles, ([style, path]) => newerIn(path, style, newStyles)).flat();
    expect(faults).toEqual([]);
    expect([...styles.keys()].every((style) => style.includes("--in-dark"))).toBe(true);
  });

  test("runs scripts of nothing but what that browser knows", () => {
    const files = globSync("_astro/*.js", { cwd: directory });
    const faults = files.flatMap((file) =>
      newerIn(file, readFileSync(join(directory, file), "utf8"), newScripts),
    );
    expect(faults).toEqual([]);
    expect(files).not.toEqual([]);
  });
});
