import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { makeDataset, makeIndicator, makeSource } from "../../dataset/fixtures/factory.ts";
import { loadDataset } from "../../dataset/load.ts";
import { tables } from "./columns.ts";
import { datapackageJson } from "./datapackage.ts";
import { makeEdition } from "./fixtures/edition.ts";
import { headerOf } from "./rows.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly licenses?: unknown;
  readonly sources?: unknown;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly title?: string;
      readonly description?: string;
      readonly constraints?: unknown;
    }[];
    readonly primaryKey: unknown;
    readonly foreignKeys?: readonly unknown[];
  };
}
const profile = JSON.parse(
  readFileSync(new URL("fixtures/datapackage-profile-2.json", import.meta.url), "utf8"),
) as object;
const isSound = new Ajv({
  strict: false,
  formats: { uri: URL.canParse, email: true, "date-time": true },
}).compile(profile);
const resourcesOf = (text: string) =>
  (JSON.parse(text) as { readonly resources: readonly Resource[] }).resources;
const real = makeEdition(loadDataset("data", { today: "2026-11-24" }));
const named = (resources: readonly Resource[], name: string) => resources.find((one) => one.name === name);

test("holds to the published profile of Data Package 2", () => {
  isSound(JSON.parse(datapackageJson(real)));
  expect(isSound.errors).toBeNull();
});

test("would be refused by the profile with a type it does not know", () => {
  const package_ = JSON.parse(datapackageJson(real).replace('"type": "date"', '"type": "day"')) as unknown;
  expect(isSound(package_)).toBe(false);
});

test("is called by where the portal lies, its folder included", () => {
  const nameAt = (siteUrl: string) =>
    (JSON.parse(datapackageJson(makeEdition(makeDataset({}, { siteUrl })))) as { name: string }).name;
  expect(nameAt("https://klimat.example.org")).toBe("klimat.example.org");
  expect(nameAt("https://example.org/Exempelby/klimat/")).toBe("example.org-exempelby-klimat");
});

test("tells the fields of every table in the order of its columns", () => {
  const resources = resourcesOf(datapackageJson(real));
  expect(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)])).toEqual(
    tables.map((table) => [table.name, headerOf(table)]),
  );
});

test("describes every column, whole numbers as such, and tells the languages of a text apart", () => {
  const resources = resourcesOf(datapackageJson(real));
  const undescribed = resources.flatMap(({ name, schema }) =>
    schema.fields.filter(({ description }) => description === undefined).map((field) => [name, field.name]),
  );
  expect(undescribed).toEqual([]);
  const fields = named(resources, "goals")?.schema.fields;
  const titled = (name: string) => fields?.find((field) => field.name === name);
  expect(titled("title.sv")?.title).not.toBe(titled("title.en")?.title);
  expect([titled("baseYear")?.type, titled("baseValue")?.type]).toEqual(["integer", "number"]);
});

test("says which field leads to which table", () => {
  const commitments = named(resourcesOf(datapackageJson(real)), "commitments");
  expect(commitments?.schema.primaryKey).toEqual(["id"]);
  expect(commitments?.schema.foreignKeys).toContainEqual({
    fields: ["actor"],
    reference: { resource: "actors", fields: ["id"] },
  });
  const updates = named(resourcesOf(datapackageJson(real)), "commitments-updates");
  expect(updates?.schema.primaryKey).toEqual(["recordId", "position"]);
  expect(updates?.schema.foreignKeys).toContainEqual({
    fields: ["recordId"],
    reference: { resource: "commitments", fields: ["id"] },
  });
});

test("asks for a value only where a record must have one", () => {
  const fields = named(resourcesOf(datapackageJson(real)), "commitments")?.schema.fields ?? [];
  const constraints = Object.fromEntries(fields.map((field) => [field.name, field.constraints]));
  expect(constraints).toMatchObject({
    "title.sv": { required: true },
    "title.en": undefined,
    // The year must be there where there is a baseline, and there may be none.
    "baseline.year": { minimum: 1900, maximum: 2100 },
  });
  const observed = named(resourcesOf(datapackageJson(real)), "indicators-observations")?.schema.fields ?? [];
  expect(observed.find(({ name }) => name === "value")?.constraints).not.toHaveProperty("required");
  expect(observed.find(({ name }) => name === "year")?.constraints).toMatchObject({ required: true });
});

test("claims no licence for series, and names their publishers", () => {
  const dataset = makeDataset({
    indicators: [makeIndicator()],
    sources: [makeSource({ license: "unknown", attribution: "Källa: Exempelmyndigheten" })],
  });
  const resources = resourcesOf(datapackageJson(makeEdition(dataset)));
  expect(named(resources, "indicators")?.licenses).toBeUndefined();
  expect(named(resources, "indicators")?.sources).toEqual([
    { title: "Påhittad utsläppsstatistik för Exempelby (Källa: Exempelmyndigheten)" },
  ]);
  expect(named(resources, "commitments")?.licenses).toEqual([
    { name: "CC0-1.0", path: "http://creativecommons.org/publicdomain/zero/1.0/" },
  ]);
});
