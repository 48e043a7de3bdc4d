import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { languages, routePatterns } from "../i18n/routes.ts";

/** An element as it stands in a page's HTML: its name and its attributes, entities decoded. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A page of a built site. */
export interface BuiltPage {
  /** Address in the site, such as `/mal/`. */
  readonly path: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}

const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const startTag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;
/** What is text to a browser, whatever it looks like. */
const unread = /<!--[\s\S]*?-->|(<(script|style|textarea|title)\b[^>]*>)[\s\S]*?(<\/\2>)/gi;

/** The elements of a page, in order. Made for the well-formed HTML that a build writes, not for any HTML. */
export function elementsOf(html: string): Element[] {
  const markup = html.replace(unread, (_, open = "", _name, close = "") => open + close);
  return [...markup.matchAll(startTag)].map(([, name = "", text = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...text.matchAll(attribute)].map(([, key = "", double, single, bare]) => [
        key.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? ""),
      ]),
    ),
  }));
}

/** The text of the first element of that name, white space folded; `undefined` if the page has none. */
export function textOf(html: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, "i").exec(html)?.[1];
  return inner === undefined ? undefined : textIn(inner).replace(/\s+/g, " ").trim();
}

/** The text of some markup, its white space as it is. */
export function textIn(markup: string): string {
  return decodeEntities(markup.replace(/<[^>]+>/g, ""));
}

/** Every file of a built site, as addresses: `/feed.xml`, `/mal/index.html`. */
export function filesOf(directory: string): string[] {
  const found = globSync("**", { cwd: directory, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) =>
    join(entry.parentPath, entry.name).slice(directory.length).split(sep).join("/"),
  );
  return paths.toSorted();
}

/** Every page of a built site. */
export function pagesOf(directory: string): BuiltPage[] {
  const files = filesOf(directory).filter((file) => file.endsWith(".html"));
  return files.map((file) => ({
    path: file.replace(/\/index\.html$/, "/"),
    html: readFileSync(join(directory, file), "utf8"),
  }));
}

const stepsOf = (path: string) => path.split("/").filter((step) => step !== "");
const isOpen = (step: string) => step.startsWith("[");

/** The steps of every address of the route table, those with more words of their own first. */
const patterns = routePatterns(languages)
  .map(({ pattern }) => stepsOf(pattern))
  .toSorted((one, other) => one.filter(isOpen).length - other.filter(isOpen).length);

/**
 * The kind of page an address stands for: `/mal/*` for every goal. Pages of one kind are drawn by one template.
 */
export function kindOf(path: string): string {
  const steps = stepsOf(path);
  const pattern = patterns.find(
    (one) => one.length === steps.length && one.every((step, index) => isOpen(step) || step === steps[index]),
  );
  return `/${(pattern ?? steps).map((step) => (isOpen(step) ? "*" : step)).join("/")}`;
}

/** The longest page of each kind: the one with most of what its template can hold. */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, (page) => kindOf(page.path));
  return [...kinds.values()].flatMap((kind) =>
    kind.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );
}
