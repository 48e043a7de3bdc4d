import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { read, utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatDate, formatDaySpan, formatNumber } from "../format.ts";
import { textIn } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

type Held = Readonly<Record<string, unknown>>;

/** What a file may leave out, as the schemas for editors say it. */
const defaults: Readonly<Record<string, Held>> = {
  commitments: { counterCommitment: false, reportEveryMonths: 12 },
};

/** The approved records of a collection, read by a YAML parser alone, with their ids. */
function approvedIn(folder: string, collection: string): readonly Held[] {
  return globSync(join(folder, collection, "*.yaml"))
    .toSorted()
    .map((file) => ({
      id: basename(file, ".yaml"),
      ...defaults[collection],
      ...(parse(readFileSync(file, "utf8")) as Held),
    }));
}

const valueAt = (record: unknown, path: string) =>
  path.split(".").reduce<unknown>((held, key) => (held as Held | undefined | null)?.[key], record);

/** A value as a cell of CSV is to hold it. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(";");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** JSON in a cell may have its keys in another order than the file. */
const asComparable = (cell: string) => (/^[[{]/.test(cell) ? (JSON.parse(cell) as unknown) : cell);

/** What a reader sees: what stands within a line is one piece with the words around it. */
function wordsOf(markup: string): string {
  return textIn(
    markup
      .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g, " ")
      .replace(/<wbr\s*\/?>|\u00ad|<\/?(?:a|abbr|b|code|em|i|span|strong|time)\b[^>]*>/g, ""),
  ).replace(/\s+/g, " ");
}

/** A value of a record: a text with its translation, a number, a day or a name. */
interface Leaf {
  /** Keys with dots between them, of a list without its places. */
  readonly path: string;
  readonly held: unknown;
}

const isLocalized = (held: object): held is { readonly sv: string; readonly en?: string } =>
  "sv" in held && Object.keys(held).every((key) => key === "sv" || key === "en");

function leavesOf(held: unknown, path = ""): readonly Leaf[] {
  if (Array.isArray(held)) return held.flatMap((item: unknown) => leavesOf(item, path));
  if (typeof held !== "object" || held === null || isLocalized(held)) return [{ path, held }];
  return Object.entries(held).flatMap(([key, value]) =>
    leavesOf(value, path === "" ? key : `${path}.${key}`),
  );
}

/** The ways a value may be written on a page in a language; of each, every part is to be there. */
function formsOf(held: unknown, language: "sv" | "en"): readonly (readonly string[])[] {
  if (typeof held === "object" && held !== null && isLocalized(held)) {
    const lines = (held[language] ?? held.sv).split(/\n+/);
    return [lines.map((line) => line.replace(/\s+/g, " ").trim())];
  }
  if (typeof held === "number") {
    const written = [{}, { decimals: 6 }].map((precision) => formatNumber(held, language, precision));
    return [...written, String(held)].map((number) => [number.replace(/\s/g, " ")]);
  }
  if (typeof held !== "string") return [[]];
  if (/^\d{4}-\d\d-\d\d$/.test(held)) return [[formatDate(held, language).replace(/\s/g, " ")]];
  // Ids, words for choices and addresses stand in links and in words of the portal's own.
  return /^(?:[\w-]+|https?:.*)$/.test(held) ? [[]] : [[held.replace(/\s+/g, " ")]];
}

/** A record as it is told: its first and last day are one span, as in 23–24 May 2022. */
function told(record: Held, language: "sv" | "en"): Held {
  const { start, end, ...others } = record;
  if (typeof start !== "string" || typeof end !== "string" || start === end) return record;
  const { from, dash, to } = formatDaySpan(start, end, language);
  return { ...others, "start and end": `${from}${dash}${to}` };
}

/** What no page writes out as it is, and why not: an id is the page's address. */
function isShownOtherwise(path: string, held: unknown, record: Held): boolean {
  if (path.endsWith(" id")) return true;
  // Colours are seen. A year without a value is a gap in the figure, and told of where there is a note.
  if (path.startsWith("focus-areas colour.")) return true;
  // Where it stands among the others, when the next figure comes, and which edit links are void.
  if (/^(?:focus-areas order|indicators releaseLagMonths|commitments editGeneration)$/.test(path))
    return true;
  if (path === "indicators observations.year") {
    const observed = record["observations"] as readonly Held[];
    return observed.some(({ year, value }) => year === held && value === null);
  }
  // How far it has come says nothing without the target's unit. That it is to be told once a year stands in words.
  if (path === "commitments updates.value") return record["target"] === undefined;
  return path === "commitments reportEveryMonths" && (held === 12 || held === 1);
}

/** Where the records of a collection are shown whole, in each language. */
const pagesOfRecords: Readonly<Record<string, Readonly<Record<"sv" | "en", string>>>> = {
  commitments: { sv: "/ataganden/{id}/", en: "/en/commitments/{id}/" },
  actors: { sv: "/aktorer/{id}/", en: "/en/actors/{id}/" },
  goals: { sv: "/mal/{id}/", en: "/en/goals/{id}/" },
  catalogue: { sv: "/atagandekatalogen/{id}/", en: "/en/catalogue/{id}/" },
  stories: { sv: "/exempel/{id}/", en: "/en/stories/{id}/" },
  indicators: { sv: "/utslapp/{id}/", en: "/en/emissions/{id}/" },
  "focus-areas": { sv: "/fokusomraden/{id}/", en: "/en/focus-areas/{id}/" },
  "support-offers": { sv: "/stod/*", en: "/en/support/*" },
  "support-needs": { sv: "/stod/behov/*", en: "/en/support/needs/*" },
  events: { sv: "/kalender/", en: "/en/calendar/" },
  sources: { sv: "/kallor/*", en: "/en/sources/*" },
};

describe.each(sitesUnderTest())("$name", ({ directory, data: folder, pages }) => {
  const published = (file: string) => readFileSync(join(directory, "api/v1", file), "utf8");
  const index = JSON.parse(published("index.json")) as {
    readonly collections: readonly {
      readonly name: string;
      readonly count: number;
      readonly tables: readonly { readonly name: string }[];
    }[];
  };

  /** The rows of a table by the files, as texts. */
  function rowsExpected(
    table: string,
    name: string,
    header: readonly string[],
  ): readonly (readonly string[])[] {
    const list = table === name ? undefined : table.slice(name.length + 1);
    const sources = new Map(approvedIn(folder, "sources").map((source) => [source["id"], source]));
    return approvedIn(folder, name).flatMap((record) => {
      /** A series has the terms of its source in each row. */
      const termsAt = (path: string) =>
        name === "indicators" && (path === "license" || path === "attribution")
          ? (sources.get(record["source"])?.[path] ?? "")
          : undefined;
      const cellAt = (held: Held, path: string) => cellOf(termsAt(path) ?? valueAt(held, path));
      if (list === undefined) return [header.map((path) => cellAt(record, path))];
      const key = Object.keys(record).find((one) => one.toLowerCase() === list) ?? list;
      return ((record[key] ?? []) as readonly Held[]).map((item, at) =>
        header.map((path) =>
          path === "recordId"
            ? String(record["id"])
            : path === "position"
              ? String(at + 1)
              : cellAt(item, path),
        ),
      );
    });
  }

  test.each(index.collections.map(({ name }) => name))(
    "publishes of %s what is in the files, and nothing else",
    (name) => {
      const { data } = JSON.parse(published(`${name}.json`)) as { readonly data: unknown };
      expect(data).toEqual(approvedIn(folder, name));
    },
  );

  test.each(["commitments", "indicators"])("publishes each of %s alone as it is in its file", (name) => {
    const different = approvedIn(folder, name).filter((record) => {
      const { data } = JSON.parse(published(`${name}/${String(record["id"])}.json`)) as {
        readonly data: unknown;
      };
      return !isDeepStrictEqual(data, record);
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  test.each(
    index.collections.flatMap(({ name, tables }) => tables.map((table) => [table.name, name] as const)),
  )("writes in every cell of %s.csv what is in the files", (table, name) => {
    const book = read(published(`${table}.csv`), { type: "string", raw: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    const [header = [], ...rows] = utils.sheet_to_json<readonly string[]>(sheet, {
      header: 1,
      raw: true,
      defval: "",
    });
    const expected = rowsExpected(table, name, header);
    const comparable = (all: readonly (readonly string[])[]) => all.map((row) => row.map(asComparable));
    expect(comparable(rows)).toEqual(comparable(expected));
  });

  test("writes in every cell of the workbook what is in the files", () => {
    const bytes = readFileSync(join(directory, "api/v1/klimatportal.xlsx"));
    const book = read(bytes, { type: "buffer", cellDates: true, UTC: true });
    const asText = (cell: unknown) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : cellOf(cell ?? undefined);
    const different = index.collections.flatMap(({ name, tables }) =>
      tables.filter((table) => {
        const sheet = book.Sheets[table.name];
        const [header = [], ...rows] =
          sheet === undefined
            ? []
            : utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true, UTC: true });
        const names = header.map(String);
        const written = rows.map((row) => names.map((_, at) => asComparable(asText(row[at]))));
        const expected = rowsExpected(table.name, name, names).map((row) => row.map(asComparable));
        return sheet === undefined
          ? rowsExpected(table.name, name, ["id"]).length > 0
          : !isDeepStrictEqual(written, expected);
      }),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  const languages = pages.some(({ path }) => path === "/en/") ? (["sv", "en"] as const) : (["sv"] as const);
  const shown = languages.flatMap((language) =>
    Object.entries(pagesOfRecords).map(([name, of]) => ({ name, language, address: of[language] })),
  );

  test.each(shown)(
    "shows on the pages of $name in $language every text, number and day of their files",
    ({ name, language, address }) => {
      const unshown = approvedIn(folder, name).flatMap((record) => {
        const id = String(record["id"]);
        const words = wordsOn(address.replace("{id}", id));
        return leavesOf(told(record, language))
          .filter(({ path, held }) => !isShownOtherwise(`${name} ${path}`, held, record))
          .filter(
            ({ held }) => !formsOf(held, language).some((form) => form.every((part) => words.includes(part))),
          )
          .map(({ path, held }) => `${id} ${path}: ${JSON.stringify(held)}`);
      });
      expect(unshown).toEqual([]);
    },
  );

  const inWords = new Map<string, string>();
  /** The words of a page, or of all the pages under an address that ends with `*`. */
  function wordsOn(address: string): string {
    const known = inWords.get(address);
    if (known !== undefined) return known;
    const start = address.replace(/\*$/, "");
    const isAddressed = (path: string) => (address.endsWith("*") ? path.startsWith(start) : path === address);
    const words = wordsOf(
      pages
        .filter(({ path }) => isAddressed(path))
        .map(({ html }) => html)
        .join(" "),
    );
    inWords.set(address, words);
    return words;
  }
});
