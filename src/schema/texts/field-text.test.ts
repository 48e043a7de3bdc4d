import { expect, test } from "vitest";
import * as z from "zod/mini";
import { type SchemaName, schemas } from "../collections.ts";
import { schemaNames } from "../schema-names.ts";
import type { JsonSchema } from "../json-schema.ts";
import { enumLabels } from "./enums.ts";
import { fieldText, fieldTexts } from "./field-text.ts";

interface Place {
  readonly path: string;
  readonly choices: readonly string[] | undefined;
}

function choicesOf(schema: JsonSchema): readonly string[] | undefined {
  const choices = schema.items?.enum ?? schema.enum;
  return choices?.every((choice) => typeof choice === "string") ? choices.toSorted() : undefined;
}

/** Every key at any depth, in the schema's order; what stands in a list goes by the list's key. */
function placesIn(schema: JsonSchema, path = ""): Place[] {
  const { items, properties = {} } = schema;
  if (items !== undefined) return placesIn(items, path);
  if (Object.keys(properties).join() === "sv,en") return [];
  return Object.entries(properties).flatMap(([key, inner]) => {
    const own = path === "" ? key : `${path}.${key}`;
    return [{ path: own, choices: choicesOf(inner) }, ...placesIn(inner, own)];
  });
}

const placesOf = (name: SchemaName) =>
  placesIn(z.toJSONSchema(schemas[name], { io: "input", target: "draft-7" }) as JsonSchema);

test.each(schemaNames)("has a text for every field of %s, in order, and for nothing else", (name) => {
  expect(Object.keys(fieldTexts[name])).toEqual(placesOf(name).map(({ path }) => path));
});

test.each(schemaNames)("has a word for every choice in %s, and no other words", (name) => {
  const said = Object.entries(fieldTexts[name]).map(([path, { values }]) => {
    return [path, values && [...enumLabels(values).keys()].toSorted()];
  });
  expect(said).toEqual(placesOf(name).map(({ path, choices }) => [path, choices]));
});

test.each(schemaNames)("says what to write in %s in whole sentences, in both languages", (name) => {
  for (const { label, help } of Object.values(fieldTexts[name])) {
    for (const text of [help.sv, help.en]) expect(text).toMatch(/^\p{Lu}.*[.?!]$/u);
    for (const text of [label.sv, label.en]) expect(text).toMatch(/^\p{Lu}.{0,39}$/u);
  }
});

test("finds a text by the path of a finding", () => {
  expect(fieldText("goals", ["targets", 0, "year"])?.label.sv).toBe("Målår");
  expect(fieldText("goals", "targets.year")?.label.en).toBe("Target year");
});

test("has one text for each language of any text", () => {
  expect(fieldText("goals", "title.en")).toBe(fieldText("commitments", ["updates", 0, "statement", "en"]));
});

test.each(["targets.toString", "", "constructor", "title.sv.en", "bySector.transport"])(
  "knows no field %j",
  (path) => {
    expect(fieldText("goals", path)).toBeUndefined();
  },
);
