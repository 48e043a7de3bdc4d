import { expect, test } from "vitest";
import { byIds } from "./by-ids.ts";

const records = new Map(["a", "b", "c"].map((id) => [id, { id }]));

test("gives the records in the order they are asked for, without those there are none of", () => {
  expect(byIds(records, ["c", "x", "a"])).toEqual([{ id: "c" }, { id: "a" }]);
});

test("gives none where no ids are stated", () => {
  expect(byIds(records, undefined)).toEqual([]);
});
