import { expect, test } from "vitest";
import { schemas } from "../schema/collections.ts";
import { schemaNames } from "../schema/schema-names.ts";
import { fieldText, fieldTexts } from "../schema/texts/field-text.ts";
import { schemaFields } from "./schema-fields.ts";

const commitment = new Map(schemaFields(schemas.commitments).map((field) => [field.path, field]));

test.each(schemaNames)("finds every field of %s that has a text, and no other", (name) => {
  const paths = schemaFields(schemas[name]).map(({ path }) => path);
  expect(paths.toSorted()).toEqual(Object.keys(fieldTexts[name]).toSorted());
  expect(paths.filter((path) => fieldText(name, path) === undefined)).toEqual([]);
});

test("tells what may be left out from what may not", () => {
  expect(commitment.get("due")?.isRequired).toBe(true);
  expect(commitment.get("effect")?.isRequired).toBe(false);
  expect(commitment.get("effect.method")?.isRequired).toBe(true);
  expect(commitment.get("reportEveryMonths")?.isRequired).toBe(false);
});

test("tells what a field holds, with its limits", () => {
  expect(commitment.get("title")?.type).toEqual({ name: "localized", min: 3, max: 140 });
  expect(commitment.get("actor")?.type).toEqual({ name: "reference", collection: "actors" });
  expect(commitment.get("goals")).toMatchObject({ isList: true, type: { name: "reference" } });
  expect(commitment.get("signed")?.type).toEqual({ name: "date-or-unknown" });
  expect(commitment.get("updates.date")).toMatchObject({ depth: 1, type: { name: "date" } });
  expect(commitment.get("updates.evidence.url")?.type).toEqual({ name: "url" });
  expect(commitment.get("effect.tonnesPerYear.low")).toMatchObject({ depth: 2, type: { min: 0 } });
  expect(commitment.get("effect.scopes")?.type).toEqual({ name: "choice", values: ["1", "2", "3"] });
  expect(commitment.get("counterCommitment")?.type).toEqual({ name: "boolean" });
});

test("tells that an observation may have no value", () => {
  const fields = schemaFields(schemas.indicators);
  expect(fields.find(({ path }) => path === "observations.value")?.type).toMatchObject({ orNull: true });
  expect(fields.find(({ path }) => path === "observations.bySector")?.type).toEqual({ name: "by-name" });
});
