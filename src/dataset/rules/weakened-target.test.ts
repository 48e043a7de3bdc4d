import { expect, test } from "vitest";
import type { Update } from "../../schema/commitment.ts";
import type { Commitment } from "../dataset.ts";
import { makeCommitment } from "../fixtures/factory.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { weakenedTarget } from "./weakened-target.ts";

const vans = (value: number) => ({ value, unit: { sv: "elbilar" } });
const told = (type: Update["type"]): Update[] => [
  { date: "2025-02-01", type, statement: { sv: "Leverantören har dragit sig ur." } },
];
const old: Partial<Commitment> = { due: "2030-12-31", target: vans(3) };
const found = (after: Partial<Commitment>, before: Partial<Commitment> = old) =>
  weakenedTarget(makeCommitment(before), makeCommitment({ ...before, ...after })).map(({ path }) =>
    path.join("."),
  );

test("refuses a target that is lowered, taken away or counted in something else, without a word of why", () => {
  expect(found({ target: vans(2) })).toEqual(["target.value"]);
  expect(found({ target: undefined })).toEqual([""]);
  expect(found({ target: { value: 5, unit: { sv: "cyklar" } } })).toEqual(["target.value"]);
});

test("refuses a last day that is put off or made unknown", () => {
  expect(found({ due: "2031-12-31" })).toEqual(["due"]);
  expect(found({ due: "unknown" })).toEqual(["due"]);
});

test("accepts what is told in a new update or in a new reason", () => {
  expect(found({ target: vans(2), updates: told("change") })).toEqual([]);
  expect(found({ due: "2031-12-31", updates: told("setback") })).toEqual([]);
  expect(found({ target: vans(2), state: "paused", stateReason: { sv: "Vi väntar." } })).toEqual([]);
});

test("takes neither an old update, an old reason nor a confirmation for a word of why", () => {
  expect(found({ target: vans(2) }, { ...old, updates: told("change") })).toEqual(["target.value"]);
  const paused = { ...old, state: "paused" as const, stateReason: { sv: "Vi väntar." } };
  expect(found({ target: vans(2) }, paused)).toEqual(["target.value"]);
  expect(found({ target: vans(2), updates: told("confirmation") })).toEqual(["target.value"]);
});

test("accepts more, sooner, a better wording, and a first target", () => {
  expect(found({ target: vans(4), due: "2029-12-31" })).toEqual([]);
  expect(found({ target: { value: 3, unit: { sv: "eldrivna skåpbilar" } } })).toEqual([]);
  expect(found({ target: vans(1) }, { due: "unknown" })).toEqual([]);
});

test("goes by the baseline where less is better, and says nothing where nobody can know", () => {
  const less = { target: vans(2), baseline: { year: 2019, value: 9 } };
  expect(found({ target: vans(5) }, less)).toEqual(["target.value"]);
  expect(found({ target: vans(1) }, less)).toEqual([]);
  const tonnes = (value: number) => ({ target: { value, unit: { sv: "ton koldioxid" } } });
  expect(found(tonnes(5), tonnes(10))).toEqual([]);
});

test("says what stood before, and what to do", () => {
  const [finding] = weakenedTarget(makeCommitment(old), makeCommitment({ ...old, target: vans(2) }));
  if (finding === undefined) throw new RangeError("Nothing was found.");
  expect(sentenceOf(finding, "sv")).toBe(
    "Löftet försvagas från 3 till 2 utan att det står varför. Lägg till en uppföljning av typen change som säger varför.",
  );
});
