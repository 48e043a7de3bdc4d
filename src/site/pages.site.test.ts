import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languageOf } from "../i18n/routes.ts";
import { elementsOf, kindOf, textIn, textOf } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

/** Each test looks at every page and expects to find none that breaks its rule. */
describe.each(sitesUnderTest())("$name", ({ pages: builtPages, base, data, languages }) => {
  const pages = builtPages.map((page) => ({ ...page, elements: elementsOf(page.html) }));
  type Page = (typeof pages)[number];

  const attributesOf = (page: Page, name: string, key: string, value: string) =>
    page.elements.filter((element) => element.name === name && element.attributes.get(key) === value);
  const isPublic = (page: Page) => attributesOf(page, "meta", "name", "robots").length === 0;
  const pathsOf = (found: readonly Page[]) => found.map(({ path }) => path);
  /** The path in the site that a canonical or alternate link names. */
  const pathOfLink = (href = "") => decodeURI(new URL(href).pathname).replace(base, "/");
  const alternatesOf = (page: Page) =>
    attributesOf(page, "link", "rel", "alternate")
      .filter(({ attributes }) => attributes.has("hreflang"))
      .map(({ attributes }) => [attributes.get("hreflang"), pathOfLink(attributes.get("href"))] as const);

  test("has pages in the languages that the portal says", () => {
    const portal = parse(readFileSync(join(data, "portal.yaml"), "utf8")) as { readonly languages: string[] };
    expect(languages.toSorted()).toEqual(portal.languages.toSorted());
  });

  test("brings the page's script, once, wherever there is something for it to do", () => {
    const marks = ["data-from", "data-until", "data-needs-script", "data-chooser", "data-tip", "data-app"];
    const broken = pages.filter(({ elements }) => {
      const scripts = elements.filter(({ name, attributes }) => name === "script" && attributes.has("src"));
      const isMarked = elements.some(({ attributes }) => marks.some((mark) => attributes.has(mark)));
      return isMarked ? scripts.length !== 1 : scripts.length > 1;
    });
    expect(pathsOf(broken)).toEqual([]);
  });

  test("has exactly one h1 on every page, with text", () => {
    const broken = pages.filter(
      ({ elements, html }) =>
        elements.filter(({ name }) => name === "h1").length !== 1 || !textOf(html, "h1"),
    );
    expect(pathsOf(broken)).toEqual([]);
  });

  test("parts no number at a line's end in the heading of a page", () => {
    const headingOf = ({ html }: Page) => textIn(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "");
    expect(pathsOf(pages.filter((page) => /\d \d{3}(?!\d)/.test(headingOf(page))))).toEqual([]);
  });

  test("gives every page a title and a description, no two public pages of a language the same title but records", () => {
    const untold = pages.filter(
      (page) =>
        !textOf(page.html, "title") ||
        (isPublic(page) && !attributesOf(page, "meta", "name", "description")[0]),
    );
    expect(pathsOf(untold)).toEqual([]);

    // Two records may bear the same name: two actors can promise the same thing.
    const isRecord = ({ path }: Page) => /^\/[^/]+\/\*$/.test(kindOf(path).replace(/^\/en\//, "/"));
    const titled = Map.groupBy(
      pages.filter((page) => isPublic(page) && !isRecord(page)),
      ({ path, html }) => `${languageOf(path)}: ${textOf(html, "title")}`,
    );
    const shared = [...titled].filter(([, group]) => group.length > 1);
    expect(shared.map(([title, group]) => [title, pathsOf(group)])).toEqual([]);
  });

  test("joins a list's title and the number of its page in one way", () => {
    const titles = pages.map(({ html }) => textOf(html, "title") ?? "");
    const numbered = titles.filter((title) => /\b(?:sida \d+ av|page \d+ of) \d/i.test(title));
    const isJoined = (title: string) => /[^ ] – (?:sida|page) \d+ (?:av|of) \d+ – /.test(title);
    expect(numbered.filter((title) => !isJoined(title))).toEqual([]);
  });

  test("names on every page the language it is in", () => {
    const broken = pages.filter(({ path, elements }) => {
      const html = elements.find(({ name }) => name === "html");
      return html?.attributes.get("lang") !== languageOf(path);
    });
    expect(pathsOf(broken)).toEqual([]);
  });

  test("has a canonical address on every public page, its own", () => {
    const broken = pages.filter((page) => {
      const canonical = attributesOf(page, "link", "rel", "canonical").map(({ attributes }) =>
        attributes.get("href"),
      );
      return isPublic(page) && (canonical.length !== 1 || pathOfLink(canonical[0]) !== page.path);
    });
    expect(pathsOf(broken)).toEqual([]);
  });

  test("names the same page in the other language, which names it back", () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const broken = pages.filter(isPublic).filter((page) => {
      const alternates = new Map(alternatesOf(page));
      if (alternates.get(languageOf(page.path)) !== page.path || !alternates.has("x-default")) return true;
      return [...alternates.values()].some((path) => {
        const other = byPath.get(path);
        return other === undefined || !alternatesOf(other).some(([, back]) => back === page.path);
      });
    });
    expect(pathsOf(broken)).toEqual([]);
  });

  test("carries on every page a content security policy that begins with nothing", () => {
    const broken = pages.filter((page) => {
      const policies = attributesOf(page, "meta", "http-equiv", "content-security-policy");
      const policy = policies[0]?.attributes.get("content") ?? "";
      return (
        policies.length !== 1 || !policy.startsWith("default-src 'none'") || policy.includes("unsafe-inline")
      );
    });
    expect(pathsOf(broken)).toEqual([]);
  });

  test("has no style attribute, no inline handler and no inline script", () => {
    const isInline = ({ name, attributes }: Page["elements"][number]) =>
      attributes.has("style") ||
      [...attributes.keys()].some((key) => key.startsWith("on")) ||
      (name === "script" && !attributes.has("src") && attributes.get("type") !== "application/ld+json");
    expect(pathsOf(pages.filter(({ elements }) => elements.some(isInline)))).toEqual([]);
  });

  test("loads nothing from another origin", () => {
    const loading: Readonly<Record<string, string>> = {
      ...{ script: "src", img: "src", iframe: "src", source: "src", video: "src", audio: "src", use: "href" },
      ...{ object: "data", embed: "src", image: "href" },
    };
    const broken = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ name, attributes }) => name !== "link" || attributes.get("rel") === "stylesheet")
        .map(({ name, attributes }) => attributes.get(name === "link" ? "href" : (loading[name] ?? "")) ?? "")
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test("sets what a reviewer is to type as code", () => {
    const guides = pages.filter(({ path }) => path === "/guide/granska/" || path === "/en/guide/review/");
    expect(guides.length).toBeGreaterThan(0);
    expect(pathsOf(guides.filter(({ html }) => !html.includes("<code>npm run due</code>")))).toEqual([]);
  });

  test("says of every table what it is of", () => {
    const nameless = /<table(?![^>]*\saria-label)[^>]*>(?!\s*<caption)/;
    expect(pathsOf(pages.filter(({ html }) => nameless.test(html)))).toEqual([]);
  });

  test("has no list without anything in it, but those that scripts fill", () => {
    const empty = /(?<!data-chosen[^>]*>\s*)<(ul|ol|dl)(?![^>]* data-)[^>]*>\s*<\/\1>/;
    expect(pathsOf(pages.filter(({ html }) => empty.test(html)))).toEqual([]);
  });

  test.each([
    ["that what somebody has decided is decided", /(?:Beslutat\. Beslutat av|Adopted\. Decided by)/],
    ["a size that ends in a dash", /^\d+–$/m],
    ["an effect and what is most likely in one breath", /\) (?:Troligast|Most likely)/],
  ])("never says %s", (_what, fault) => {
    const words = ({ html }: Page) => textIn(html.replaceAll(/<\/(?:dd|dt|li|p|t[dh])>/g, "\n"));
    expect(pathsOf(pages.filter((page) => fault.test(words(page))))).toEqual([]);
  });
});
