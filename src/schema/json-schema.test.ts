import { expect, test } from "vitest";
import { schemaNames } from "./schema-names.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import { HttpsUrl } from "./url.ts";

/** The schema at a path of keys, as an editor finds it: through lists without naming their items. */
function at(schema: JsonSchema, ...keys: string[]): JsonSchema | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  const inner = (schema.items?.properties ?? schema.properties)?.[key];
  return inner && at(inner, ...rest);
}

function everySchema(schema: JsonSchema): JsonSchema[] {
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [schema, ...inner.flatMap(everySchema)];
}

test.each(schemaNames)("describes each field of %s in Swedish, with the English after", (name) => {
  for (const { properties = {} } of everySchema(jsonSchemaOf(name))) {
    for (const field of Object.values(properties)) {
      expect(field.title).toMatch(/^\p{Lu}/u);
      expect(field.description).toMatch(/\n\n.+: .+\.$/);
    }
  }
});

test.each(schemaNames)("says what each word to choose in %s means", (name) => {
  for (const { enum: choices, markdownEnumDescriptions } of everySchema(jsonSchemaOf(name))) {
    if (choices === undefined || choices.some((choice) => typeof choice === "number")) continue;
    expect(markdownEnumDescriptions).toHaveLength(choices.length);
    expect(markdownEnumDescriptions).not.toContain("");
  }
});

test.each(schemaNames)("refuses keys that %s does not have", (name) => {
  for (const schema of everySchema(jsonSchemaOf(name))) {
    if (schema.properties !== undefined) expect(schema["additionalProperties"]).toBe(false);
  }
});

test("shows help, example and choices for a field of a list", () => {
  const level = at(jsonSchemaOf("commitments"), "updates", "evidence", "level");
  expect(level?.title).toBe("Hur säkert");
  expect(level?.markdownEnumDescriptions?.[1]).toBe("dokumenterat (documented)");
  expect(at(jsonSchemaOf("goals"), "targets", "year")?.description).toContain("Exempel: 2030");
});

test("asks for what must be there, but not for what has a default", () => {
  const { required } = jsonSchemaOf("commitments");
  expect(required).toContain("actor");
  expect(required).not.toContain("counterCommitment");
  expect(required).not.toContain("target");
});

test("takes an address as the portal does, also as a telephone writes it, and no other scheme", () => {
  const { pattern } = at(jsonSchemaOf("actors"), "url") ?? {};
  for (const url of [
    "https://bageriet.example",
    "Https://bageriet.example",
    "http://bageriet.example",
    "ftp://https://a.se",
  ]) {
    expect([url, new RegExp(String(pattern)).test(url)]).toEqual([url, HttpsUrl.safeParse(url).success]);
  }
  expect(HttpsUrl.safeParse("Https://bageriet.example").success).toBe(true);
});

test("knows the limits of texts and numbers", () => {
  expect(at(jsonSchemaOf("commitments"), "title", "sv")).toMatchObject({ minLength: 3, maxLength: 140 });
  expect(at(jsonSchemaOf("goals"), "targets", "reductionPercent")).toMatchObject({
    minimum: 0,
    maximum: 100,
  });
});
