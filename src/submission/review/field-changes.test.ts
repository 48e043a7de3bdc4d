import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../../dataset/fixtures/factory.ts";
import { fieldChanges } from "./field-changes.ts";

function linesOf(record: Parameters<typeof fieldChanges>[0], language: "sv" | "en" = "sv") {
  const changes = fieldChanges(record, makeDataset(), language);
  return changes.map(({ label, before, after }) => `${label}: ${before} > ${after}`);
}

const before = makeCommitment({
  partners: ["example-bakery"],
  title: { sv: "Elbilar", en: "Electric vans" },
});
const changed = (keys: Partial<typeof before>) => {
  return { collection: "commitments", before, after: { ...before, ...keys } } as const;
};

test.each([
  [{ reportEveryMonths: 6 }, "Hur ofta det följs upp: var 12:e månad > var 6:e månad"],
  [{ reportEveryMonths: 1 }, "Hur ofta det följs upp: var 12:e månad > varje månad"],
  [{ counterCommitment: true }, "Kommunens motåtagande: nej > ja"],
  [{ due: "unknown" }, "Ska vara klart: 31\u00a0december 2030 > okänt"],
  [{ partners: [] }, "Tillsammans med: Exempelbageriet AB (example-bakery) > inga"],
  [
    { goals: ["example-goal", "no-such-goal"] },
    "Mål: Utsläppen i Exempelby minskar med 60 procent (example-goal) > Utsläppen i Exempelby minskar med 60 procent (example-goal), no-such-goal",
  ],
  [{ title: { sv: "Elbilar", en: "E-vans" } }, "Rubrik (på engelska): Electric vans > E-vans"],
] as const)("says %j as a person would", (keys, line) => {
  expect(linesOf(changed(keys as Partial<typeof before>))).toEqual([line]);
});

test("writes a year as a name and an amount as a number", () => {
  expect(linesOf(changed({ baseline: { year: 2024, value: 2024 } }))).toEqual([
    "Utgångsläge: År: undefined > 2024",
    "Utgångsläge: Värde: undefined > 2\u00a0024",
  ]);
});

test("marks the other language's text in a reader's own", () => {
  expect(linesOf(changed({ title: { sv: "Elskåpbilar", en: "Electric vans" } }), "en")).toEqual([
    "Title (in Swedish): Elbilar > Elskåpbilar",
  ]);
});

test("tells of a new record all that it says but a plain no, and of a change also that", () => {
  const after = { counterCommitment: false, kind: "switch" };
  expect(linesOf({ collection: "commitments", after })).toEqual([
    "Sorts åtagande: undefined > Byta till något renare",
  ]);
  const counter = { ...before, counterCommitment: true };
  expect(linesOf({ collection: "commitments", before: counter, after: before })).toEqual([
    "Kommunens motåtagande: ja > nej",
  ]);
});
