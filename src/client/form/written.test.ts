import { expect, test } from "vitest";
import { isSaidIn, leftToSay, type Written } from "./written.ts";

const written: Written = {
  id: "vi-cyklar",
  base: "a",
  entries: [
    ["record.updates.type", "change"],
    ["record.updates.statement", "Vi köper  fler cyklar.\n"],
    ["record.due", "2027-12-31"],
    ["state-setback", "paused"],
  ],
};

test("goes on with all that was written from the same version", () => {
  expect(leftToSay(written, { base: "a" })).toEqual(written.entries);
});

test("leaves out what would undo a newer version", () => {
  expect(leftToSay(written, { base: "b" }).map(([name]) => name)).toEqual([
    "record.updates.type",
    "record.updates.statement",
    "state-setback",
  ]);
});

test("knows what has been published of it, however it was spaced", () => {
  const update = { date: "2026-05-05", type: "change", statement: { sv: "Vi köper fler cyklar." } };
  expect(isSaidIn({ updates: [update] }, written)).toBe(true);
  expect(isSaidIn({ updates: [{ ...update, statement: { sv: "Vi köper två." } }] }, written)).toBe(false);
  expect(isSaidIn({}, written)).toBe(false);
});

test("knows it again where it was pasted with marks that show nothing, or with letters in two parts", () => {
  const pasted = "Hälften är\u00AD klar.".normalize("NFD");
  const entries = [["record.updates.statement", pasted]] as const;
  const record = { updates: [{ statement: { sv: "Hälften är klar." } }] };
  expect(isSaidIn(record, { ...written, entries })).toBe(true);
  expect(isSaidIn(record, { ...written, entries: [] })).toBe(false);
});
