import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { textIn } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

const run = promisify(execFile);
const hasR = spawnSync("Rscript", ["--version"]).status === 0;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.each(sitesUnderTest())("$name", ({ directory, url, pages }) => {
  const inApi = (file: string) =>
    JSON.parse(readFileSync(join(directory, "api/v1", file), "utf8")) as Readonly<Record<string, unknown>>;
  const commitments = inApi("commitments.json");
  const indicators = inApi("indicators.json");
  const dataPages = ["/data/", "/en/data/"].filter((path) => pages.some((page) => page.path === path));
  const documentation = new URL(String(commitments["documentation"]));
  /** Where the portal says that it is: in the examples, and in the files. */
  const said = documentation.href.replace(/data\/$/, "");

  const exampleOn = (path: string, id: string) => {
    const { html = "" } = pages.find((page) => page.path === path) ?? {};
    const code = new RegExp(`<code data-example="${id}">([\\s\\S]*?)</code>`).exec(html)?.[1];
    return textIn(code ?? "").replaceAll(said, url);
  };

  test.each(dataPages)("has an example for the shell on %s that runs", async (path) => {
    const { stdout } = await run("sh", ["-euc", exampleOn(path, "curl")]);
    expect(stdout).toContain(`"count": ${String(commitments["count"])}`);
    const [, ...latest] = stdout.trim().split("\n");
    // A portal that has just begun may have no series to ask for.
    expect(latest).toEqual(indicators["count"] === 0 ? [] : [expect.stringMatching(/^\d{4},-?[\d.]+$/)]);
  });

  test.each(dataPages)("has an example in JavaScript on %s that runs", async (path) => {
    const { stdout } = await run(process.execPath, [
      "--input-type=module",
      "-e",
      exampleOn(path, "javascript"),
    ]);
    expect(stdout.trim().split("\n").at(-1)).toBe(
      `${String(commitments["count"])} ${String(commitments["date"])} ${String(commitments["license"])}`,
    );
  });

  test.runIf(hasPython).each(dataPages)("has an example in Python on %s that runs", async (path) => {
    const { stdout } = await run("python3", ["-I", "-c", exampleOn(path, "python")]);
    const { data } = inApi("indicators.json") as {
      readonly data: readonly {
        readonly id: string;
        readonly observations: readonly { readonly year: number; readonly value: number | null }[];
      }[];
    };
    const latest = data.flatMap(({ id, observations }) => {
      const last = observations.findLast(({ value }) => value !== null);
      return last === undefined ? [] : [`${id} ${String(last.year)} ${String(last.value)}`];
    });
    expect(stdout.trim()).toBe(latest.join("\n"));
  });

  test.runIf(hasR).each(dataPages)("has an example in R on %s that runs", async (path) => {
    const { stdout } = await run("Rscript", ["--vanilla", "-e", exampleOn(path, "r")]);
    const { data } = commitments as { readonly data: readonly { readonly actor: string }[] };
    expect(data.filter(({ actor }) => !stdout.includes(actor))).toEqual([]);
  });

  test("tells in the data dictionary of the columns that tables of series have and their records have not", () => {
    const [header = ""] = readFileSync(join(directory, "api/v1/indicators.csv"), "utf8").split(/\r?\n/);
    const terms = header.split(",").slice(-2);
    const tablesOn = (collection: string) => {
      const { html = "" } = pages.find(({ path }) => path === `/data/ordlista/${collection}/`) ?? {};
      return textIn(/<h2>Så ser fälten ut i tabellerna<\/h2>[\s\S]*?<\/section>/.exec(html)?.[0] ?? "");
    };
    expect(terms.filter((name) => !tablesOn("indicators").includes(name))).toEqual([]);
    expect(terms.filter((name) => tablesOn("commitments").includes(name))).toEqual([]);
  });

  test("has every file that its index names", async () => {
    const { openapi, datapackage, dcat, removed, workbook, collections, figures, followUp } =
      inApi("index.json");
    const ofFigures = (figures as readonly Readonly<Record<string, string>>[]).flatMap(
      ({ page, json, csv, svg, png }) => [page, json, csv, svg, png],
    );
    const files = (
      collections as readonly {
        readonly json: string;
        readonly schema: string;
        readonly tables: readonly { readonly csv: string; readonly spreadsheetCsv: string }[];
      }[]
    ).flatMap(({ json, schema, tables }) => [
      json,
      schema,
      ...tables.flatMap(({ csv, spreadsheetCsv }) => [csv, spreadsheetCsv]),
    ]);
    const { json, csv, years } = followUp as Readonly<Record<"json" | "csv", string>> & {
      readonly years: readonly Readonly<Record<"json" | "csv", string>>[];
    };
    const named = [
      openapi,
      datapackage,
      dcat,
      removed,
      workbook,
      ...files,
      ...ofFigures,
      ...[{ json, csv }, ...years].flatMap((files) => [files.json, files.csv]),
    ].map(String);
    const missing: string[] = [];
    for (const address of named) {
      const answer = await fetch(address.replace(said, url));
      await answer.arrayBuffer();
      if (!answer.ok) missing.push(address);
    }
    expect(missing).toEqual([]);
  });

  test("tells every page to programs, in JSON that can be read and with whole addresses", () => {
    const broken = pages.filter(({ html, path }) => {
      const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
      // What is embedded in other people's pages, and the page for what is not there, say nothing of themselves.
      if (block === undefined) return !/\/(?:badda-in|embed)\/$|404/.test(path);
      const { "@context": context, "@graph": graph } = JSON.parse(block) as Readonly<Record<string, unknown>>;
      const relative = /"(?:item|url|@id|contentUrl)":"(?!https?:)/.test(block);
      return context !== "https://schema.org" || !Array.isArray(graph) || graph.length === 0 || relative;
    });
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});
