import fc from "fast-check";
import { expect, test } from "vitest";
import { collections } from "../schema/collections.ts";
import * as factory from "./fixtures/factory.ts";
import { parseFile } from "./parse.ts";
import { serialiseRecord } from "./serialise.ts";

const records = factory.makeCollections();

function readBack(collection: keyof typeof collections, text: string): unknown {
  const bytes = new TextEncoder().encode(text);
  const { record, problems } = parseFile({ file: "x.yaml", collection, id: "example", bytes });
  expect(problems).toEqual([]);
  return record;
}

test("writes every collection so that it reads back equal", () => {
  for (const collection of Object.keys(collections) as (keyof typeof collections)[]) {
    for (const { id, ...record } of records[collection].values()) {
      const text = serialiseRecord(collection, { id, ...record });
      expect(readBack(collection, text)).toEqual(collections[collection].parse(record));
    }
  }
});

test("writes keys in the schema's order and leaves out defaults", () => {
  const { id, ...event } = factory.makeEvent();
  const shuffled = Object.fromEntries(Object.entries(event).reverse());
  expect(serialiseRecord("events", shuffled)).toBe(serialiseRecord("events", { ...event, id }));
  const commitment = factory.makeCommitment({ counterCommitment: false, reportEveryMonths: 12 });
  expect(serialiseRecord("commitments", commitment)).not.toMatch(/counterCommitment|reportEveryMonths/);
});

test("keeps any title and any summary that the schema takes", () => {
  const text = (min: number, max: number) =>
    fc.string({
      unit: fc.constantFrom(..."aåB 1:#-'\"\\{}[],&*!|>%@`~?.=é🚲\n".split(""), " och ", "no"),
      minLength: min,
      maxLength: max,
    });
  const event = factory.makeEvent();
  fc.assert(
    fc.property(text(3, 60), text(10, 400), (title, summary) => {
      const { id: _, ...record } = { ...event, title: { sv: title }, summary: { sv: summary } };
      const checked = collections.events.safeParse(record);
      fc.pre(checked.success);
      expect(readBack("events", serialiseRecord("events", record))).toEqual(checked.data);
    }),
    { numRuns: 250 },
  );
});
