import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { loadDataset, readDataset } from "../load.ts";
import { prettyReport } from "./pretty.ts";
import { reportFormats, reportOf } from "./report.ts";

const folder = "src/dataset/fixtures/folder";
const read = readDataset(folder, { today: "2025-06-01", cache: false });

test("tells all problems of a folder as problems.txt does", async () => {
  const lines = read.problems.map(
    ({ file, line, column, severity, rule }) =>
      `${file.slice(folder.length + 1)}:${line}:${column} ${severity} ${rule}`,
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/problems.txt");
});

test.each(reportFormats)("writes the format %s as before, in both languages", async (format) => {
  for (const language of ["sv", "en"] as const) {
    const report = reportOf(read, { format, language, isColoured: false });
    await expect(`${report}\n`).toMatchFileSnapshot(`snapshots/${language}.${format}.txt`);
  }
});

test("writes SARIF that names every rule it uses", () => {
  const log = JSON.parse(reportOf(read, { format: "sarif", language: "en", isColoured: false }));
  const [run] = log.runs;
  const named = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(log.version).toBe("2.1.0");
  expect(run.results.every(({ ruleId }: { ruleId: string }) => named.includes(ruleId))).toBe(true);
});

test.each([
  ["data/å 100%.yaml", "data/%C3%A5%20100%25.yaml"],
  [resolve("data/goals/one.yaml"), "data/goals/one.yaml"],
  [resolve("/elsewhere/å b.yaml"), pathToFileURL(resolve("/elsewhere/å b.yaml")).href],
  ["../beside/one.yaml", pathToFileURL(resolve("../beside/one.yaml")).href],
])("names %s in SARIF by an address that code scanners take", (file, uri) => {
  const problem = { file, line: 1, column: 1, severity: "error", path: [], rule: "portal-missing" } as const;
  const told = { problems: [problem], files: 1 };
  const log = JSON.parse(reportOf(told, { format: "sarif", language: "en", isColoured: false }));
  const [{ physicalLocation }] = log.runs[0].results[0].locations;
  expect(physicalLocation.artifactLocation).toEqual({ uri });
});

test("escapes what a workflow command would act on", () => {
  const problem = { file: "a,b:c%.yaml", line: 1, column: 1, severity: "error", path: [] } as const;
  const told = {
    problems: [{ ...problem, rule: "id-format", details: { found: "x\n::set-output" } }],
    files: 1,
  };
  const report = reportOf(told, { format: "github", language: "en", isColoured: false });
  expect(report.split("\n")).toHaveLength(1);
  expect(report).toContain("file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=id-format::");
});

test("shows no character that could act on a terminal", () => {
  const excerpt = { from: 1, lines: ["sv: \u001B[31mröd \u202E"] };
  const problem = {
    file: "\u001B[2J.yaml",
    line: 1,
    column: 5,
    severity: "error",
    path: [],
    excerpt,
  } as const;
  const told = { problems: [{ ...problem, rule: "bad-char", details: { found: "U+001B" } }], files: 1 };
  expect(prettyReport(told, { language: "sv", isColoured: false })).not.toMatch(/[\u001B\u202E]/);
  expect(prettyReport(told, { language: "sv", isColoured: true })).toContain("\u001B[");
});

test("tells the errors that have stopped a build alone, and how many warnings there are besides", () => {
  const all = prettyReport(read, { language: "sv", isColoured: false });
  expect(all).toMatch(/^\S+ varning /m);
  expect(() => loadDataset(folder, { today: "2025-06-01", cache: false })).toThrow(
    expect.objectContaining({
      message: expect.toSatisfy(
        (told: string) =>
          /^\S+ fel /m.test(told) &&
          !/^\S+ varning /m.test(told) &&
          told.endsWith(`${all.split("\n").at(-1)}\nnpm run validate visar varningarna också.`),
      ),
    }),
  );
});

test("shows a long line round its caret", () => {
  const excerpt = { from: 1, lines: [`sv: ${"x".repeat(300)}<${"y".repeat(300)}`] };
  const problem = { file: "a.yaml", line: 1, column: 305, severity: "error", path: [], excerpt } as const;
  const told = { problems: [{ ...problem, rule: "no-markup", details: { found: "<" } }], files: 1 };
  const [, row = "", caret = ""] = prettyReport(told, { language: "en", isColoured: false }).split("\n");
  expect(row.length).toBeLessThan(120);
  expect(row[caret.indexOf("^")]).toBe("<");
});
