import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { read, utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatNumber } from "../format.ts";
import { textIn } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

type Held = Readonly<Record<string, unknown>>;

/** The files that the built portals were made from, in the order of the portals. */
const folders = (process.env["TEST_DATA"] ?? "data,.cache/test/synth-data").split(",");

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

function wordsOf(markup: string): string {
  return textIn(
    markup
      .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g, " ")
      .replace(/<wbr\s*\/?>|\u00ad/g, ""),
  ).replace(/\s+/g, " ");
}

describe.each(sitesUnderTest().map((site, index) => ({ ...site, folder: folders[index] ?? "data" })))(
  "$name",
  ({ directory, folder, pages }) => {
    const published = (file: string) => readFileSync(join(directory, "api/v1", file), "utf8");
    const index = JSON.parse(published("index.json")) as {
      readonly collections: readonly {
        readonly name: string;
        readonly count: number;
        readonly tables: readonly { readonly name: string }[];
      }[];
    };

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
      const list = table === name ? undefined : table.slice(name.length + 1);
      const expected = approvedIn(folder, name).flatMap((record) => {
        if (table === name) return [header.map((path) => cellOf(valueAt(record, path)))];
        const items = list === undefined ? [] : ((record[list] ?? []) as readonly Held[]);
        return items.map((item, at) =>
          header.map((path) =>
            path === "recordId"
              ? String(record["id"])
              : path === "position"
                ? String(at + 1)
                : cellOf(valueAt(item, path)),
          ),
        );
      });
      const comparable = (all: readonly (readonly string[])[]) => all.map((row) => row.map(asComparable));
      expect(comparable(rows)).toEqual(comparable(expected));
    });

    /** Pages in Swedish that show a record whole, by collection. */
    const shownOn: Readonly<Record<string, string>> = {
      commitments: "ataganden",
      actors: "aktorer",
      goals: "mal",
      catalogue: "atagandekatalogen",
      stories: "exempel",
      indicators: "utslapp",
    };
    const textsShown = ["title", "summary", "body", "stateReason", "name", "method", "limits", "outcome"];

    test.each(Object.entries(shownOn))(
      "shows on the page of each of %s the texts and numbers of its file",
      (name, path) => {
        const html = new Map(pages.map((page) => [page.path, page.html]));
        const unshown = approvedIn(folder, name).flatMap((record) => {
          const words = wordsOf(html.get(`/${path}/${String(record["id"])}/`) ?? "");
          const texts = textsShown.map((key) => valueAt(record, `${key}.sv`) ?? valueAt(record, key));
          const told = ((record["updates"] ?? []) as readonly Held[]).map((update) =>
            valueAt(update, "statement.sv"),
          );
          const steps = ((record["milestones"] ?? []) as readonly Held[]).map((step) =>
            valueAt(step, "title.sv"),
          );
          const observed = ((record["observations"] ?? []) as readonly Held[])
            .map(({ value }) => value)
            .filter((value) => typeof value === "number")
            .map((value) => formatNumber(value, "sv"));
          return [...texts, ...told, ...steps, ...observed]
            .filter((text) => typeof text === "string")
            .flatMap((text) => text.split(/\n+/))
            .map((text) => text.replace(/\s+/g, " ").trim())
            .filter((text) => !words.includes(text))
            .map((text) => `${String(record["id"])}: ${text}`);
        });
        expect(unshown).toEqual([]);
      },
    );
  },
);
