import { expect, test } from "vitest";
import { makeActor, makeCollections } from "./fixtures/factory.ts";
import { withRecords } from "./with-records.ts";

test("puts what is added in its place, and what is changed in the place of what it was", () => {
  const before = makeCollections({ actors: [makeActor({ id: "a-bakery" }), makeActor({ id: "c-bakery" })] });
  const { id: _, ...record } = makeActor({ name: "Ett annat namn" });
  const { actors } = withRecords(before, [
    { collection: "actors", id: "b-bakery", record },
    { collection: "actors", id: "a-bakery", record },
  ]);
  expect([...actors].map(([id, { name }]) => [id, name])).toEqual([
    ["a-bakery", "Ett annat namn"],
    ["b-bakery", "Ett annat namn"],
    ["c-bakery", makeActor().name],
  ]);
});
