import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languageOf } from "../i18n/routes.ts";
import { Source } from "../schema/source.ts";
import { kindOf, textIn } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

type Texts = readonly { readonly sv: string; readonly en?: string }[];

function textsOf(held: unknown): Texts {
  if (typeof held !== "object" || held === null) return [];
  if ("sv" in held && typeof held.sv === "string") return [held as Texts[number]];
  return Object.values(held).flatMap(textsOf);
}

const fold = (text: string) => text.replace(/\s+/g, " ").trim();

/** Texts that are only in Swedish: the first line of each, which stands in one piece wherever it is shown. */
function untranslatedIn(folder: string): readonly string[] {
  const texts = globSync(join(folder, "**/*.yaml")).flatMap((file) =>
    textsOf(parse(readFileSync(file, "utf8"))),
  );
  const translated = new Set(texts.flatMap(({ en }) => (en === undefined ? [] : [fold(en)])));
  const only = texts.flatMap(({ sv, en }) => (en === undefined ? [fold(sv.split("\n")[0] ?? "")] : []));
  return [...new Set(only)].filter((text) => text.length > 5 && !translated.has(text));
}

/** How the publishers of sources in English want to be named. */
const englishAttributionsIn = (folder: string): readonly string[] =>
  globSync(join(folder, "sources/*.yaml"))
    .map((file) => Source.parse(parse(readFileSync(file, "utf8"))))
    .flatMap(({ language, attribution }) => (language === "en" && attribution ? [attribution] : []));

/** What no element can be put in, or what is to be copied as it is. */
const unmarked = /<!--[\s\S]*?-->|<(script|style|title|desc|pre|textarea)\b[^>]*>[\s\S]*?<\/\1>/g;
const tag = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g;
const empty = /^(?:area|base|br|hr|img|input|link|meta|wbr)$/;

/** The texts of a page that are not in Swedish by the nearest `lang` around them. */
function textsNotInSwedish(html: string): readonly string[] {
  const open: { readonly name: string; readonly lang: string }[] = [];
  const texts: string[] = [];
  let end = 0;
  const markup = html.replace(unmarked, "");
  for (const { 0: whole, 1: slash, 2: name = "", 3: attributes = "", index } of markup.matchAll(tag)) {
    const around = open.at(-1)?.lang ?? "";
    if (around !== "sv") texts.push(markup.slice(end, index));
    end = index + whole.length;
    if (slash === "/") open.splice(open.findLastIndex((one) => one.name === name));
    else if (!attributes.endsWith("/") && !empty.test(name))
      open.push({ name, lang: /\slang="?(\w+)/.exec(attributes)?.[1] ?? around });
  }
  return texts.filter((text) => /\S/.test(text)).map((text) => fold(textIn(text)));
}

/** Whether a text stands there in whole words: "Växthus" does not in "Växthusgaser". */
function hasWords(texts: string, text: string): boolean {
  for (let at = texts.indexOf(text); at >= 0; at = texts.indexOf(text, at + 1)) {
    const around = `${texts[at - 1] ?? ""}${texts[at + text.length] ?? ""}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** Words that are Swedish and not English: a name may have one of them, and hardly two. */
const swedish = /(?<![\p{L}-])(?:att|av|eller|ett|från|för|inte|och|på|som|till|vi|är)(?![\p{L}-])/giu;
/** What is in no language: a file or a page is found under it. */
const address = /\S*\/\S*/g;

describe.each(sitesUnderTest())("$name", ({ data: folder, pages }) => {
  const english = pages.filter(({ path }) => languageOf(path) === "en");

  test.runIf(english.length > 0)("marks as Swedish what is not translated, also within a sentence", () => {
    const untranslated = untranslatedIn(folder);
    const faults = new Set<string>();
    for (const { path, html } of english) {
      const texts = textsNotInSwedish(html).join("\n");
      for (const text of untranslated) if (hasWords(texts, text)) faults.add(`${kindOf(path)}: ${text}`);
    }
    expect([...faults].toSorted()).toEqual([]);
  });

  test.runIf(english.length > 0)("marks as Swedish what stays in it: examples, sources, evidence", () => {
    const isSentence = (text: string) =>
      new Set(text.toLowerCase().replace(address, "").match(swedish)).size > 1;
    const faults = english.flatMap(({ path, html }) =>
      textsNotInSwedish(html)
        .filter(isSentence)
        .map((text) => `${kindOf(path)}: ${text}`),
    );
    expect([...new Set(faults)].toSorted()).toEqual([]);
  });

  const attributions = englishAttributionsIn(folder);
  test.runIf(attributions.length > 0 && english.length > 0)(
    "names a publisher in the language of its source",
    () => {
      const marks = new Set<string>();
      for (const { path, html } of pages)
        for (const attribution of attributions)
          for (const [, before] of html.matchAll(
            new RegExp(`<span([^>]*)>\\s*${RegExp.escape(attribution)}`, "g"),
          ))
            marks.add(`${languageOf(path)}:${before ?? ""}`);
      expect([...marks].toSorted()).toEqual(["en:", 'sv: lang="en"']);
    },
  );
});
