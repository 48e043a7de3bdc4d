import { describe, expect, test } from "vitest";
import { fieldText } from "../../schema/texts/field-text.ts";
import { tables } from "./columns.ts";

const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];
const namesOf = (name: string) => columnsOf(name).map((column) => column.name);

test("gives a text a column for each language", () => {
  expect(namesOf("commitments")).toEqual(expect.arrayContaining(["title.sv", "title.en"]));
  expect(namesOf("commitments")).not.toContain("title");
});

test("gives a group a column for each of its keys", () => {
  expect(namesOf("commitments")).toEqual(
    expect.arrayContaining(["baseline.year", "effect.tonnesPerYear.low"]),
  );
  expect(namesOf("commitments")).not.toContain("baseline");
});

test("gives a list of groups a table of its own", () => {
  expect(namesOf("commitments")).not.toContain("milestones");
  expect(namesOf("commitments-milestones")).toEqual(["id", "title.sv", "title.en", "due", "done"]);
  expect(namesOf("indicators-observations")).toContain("value");
});

test("says what the cells of a column hold", () => {
  const kinds = Object.fromEntries(columnsOf("commitments").map(({ name, kind }) => [name, kind]));
  expect(kinds).toMatchObject({
    focusAreas: "list",
    "effect.scopes": "list",
    alsoClaimedIn: "array",
    counterCommitment: "boolean",
    "target.value": "number",
    // A day or the word "unknown" is no date to a program.
    due: "string",
  });
  expect(columnsOf("commitments-updates").find(({ name }) => name === "date")?.kind).toBe("date");
  expect(columnsOf("indicators-observations").find(({ name }) => name === "bySector")?.kind).toBe("object");
});

describe.each(tables)("$name", ({ collection, columns }) => {
  test("has a text for every column", () => {
    const untold = columns.filter(({ field }) => fieldText(collection, field.path) === undefined);
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  test("uses the name of a column once", () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
