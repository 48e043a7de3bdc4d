import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { makeDataset } from "../../dataset/fixtures/factory.ts";
import { loadDataset } from "../../dataset/load.ts";
import { apiFiles } from "./api-files.ts";
import { makeEdition } from "./fixtures/edition.ts";
import { openapiJson } from "./openapi.ts";

const edition = makeEdition(loadDataset("data", { today: "2026-11-24" }));
const written = openapiJson(edition);

async function problemsOf(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("passes the linter of Redocly without a remark", async () => {
  expect(await problemsOf(written)).toEqual([]);
});

test("would not pass it with an operation that answers nothing", async () => {
  const broken = written.replace('"operationId": "listGoals"', '"operationId": "listActors"');
  expect(await problemsOf(broken)).not.toEqual([]);
});

test("leads to a page there is, also from a portal in Swedish alone", () => {
  const dataset = makeDataset({}, { languages: ["sv"] });
  const inSwedish = openapiJson(makeEdition(dataset));
  expect(inSwedish.match(/https:[^"]*\/data\/(?=")/g)).toEqual([
    "https://klimat.example.org/data/",
    "https://klimat.example.org/data/",
  ]);
  const inBoth = openapiJson(makeEdition(makeDataset({}, { languages: ["sv", "en"] })));
  expect(inBoth).toContain("https://klimat.example.org/en/data/");
});

test("names every file of the API but those for spreadsheets", () => {
  const { paths } = JSON.parse(written) as { readonly paths: Readonly<Record<string, unknown>> };
  const files = apiFiles
    .map(({ name }) => `/${name}`)
    .filter((name) => !name.endsWith("-excel.csv") && !name.endsWith(".xlsx"));
  expect(Object.keys(paths).toSorted()).toEqual(
    [...files, "/commitments/{id}.json", "/indicators/{id}.json"].toSorted(),
  );
});
