import { expect, test } from "vitest";
import type { Commitment } from "../dataset.ts";
import { makeCommitment, makeEffect } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { countedByGroup, countedByNotAdded, overlapCountedTwice } from "./overlap.ts";

const member = (id: string, keys: Partial<Commitment> = {}) =>
  makeCommitment({ id, overlapGroup: "same-vans", effect: makeEffect(), ...keys });

const contextWith = (...commitments: Commitment[]) => contextOf({ commitments });

test("refuses a second counted member of an overlap group", () => {
  const findings = overlapCountedTwice(contextWith(member("first-one"), member("second-one")));
  expect(placesOf(findings)).toEqual(["commitments/second-one overlapGroup"]);
  expect(findings[0]?.details?.others).toEqual(["first-one"]);
});

test.each<Partial<Commitment>>([
  { countedBy: "first-one" },
  { state: "withdrawn" },
  { state: "superseded" },
  { effect: undefined },
  { overlapGroup: "other-vans" },
])("accepts a second member with %o", (keys) => {
  expect(overlapCountedTwice(contextWith(member("first-one"), member("second-one", keys)))).toEqual([]);
});

test("refuses to be counted by a commitment of another group", () => {
  const context = contextWith(
    member("first-one", { overlapGroup: "other-vans" }),
    member("second-one", { countedBy: "first-one" }),
  );
  expect(placesOf(countedByGroup(context))).toEqual(["commitments/second-one countedBy"]);
});

test("refuses to be counted by a commitment that is not counted itself", () => {
  const context = contextWith(
    member("first-one", { state: "lapsed" }),
    member("second-one", { countedBy: "first-one" }),
  );
  expect(countedByGroup(context)[0]?.details?.limit).toBe("not-counted");
});

test("accepts to be counted by a counted member of the same group", () => {
  const context = contextWith(member("first-one"), member("second-one", { countedBy: "first-one" }));
  expect(countedByGroup(context)).toEqual([]);
});

test.each<[string, Partial<Commitment>]>([
  ["dates-unknown", { start: "unknown" }],
  ["dates-unknown", { due: "unknown" }],
  ["not-evidenced", { effect: makeEffect({ phase: "ex-post" }) }],
])("warns of being counted by a commitment that is in no sum: %s", (lacked, keys) => {
  const findings = countedByNotAdded(
    contextWith(member("first-one", keys), member("second-one", { countedBy: "first-one" })),
  );
  expect(placesOf(findings)).toEqual(["commitments/second-one countedBy"]);
  expect(findings[0]).toMatchObject({ severity: "warning", details: { found: "first-one", limit: lacked } });
});

test("leaves it at the error where the commitment that counts is not counted at all", () => {
  const first = member("first-one", { state: "lapsed", due: "unknown" });
  const context = contextWith(first, member("second-one", { countedBy: "first-one" }));
  expect(countedByNotAdded(context)).toEqual([]);
});

test("leaves alone what no longer stands itself, which is rightly counted nowhere", () => {
  const second = member("second-one", { countedBy: "first-one", state: "withdrawn" });
  expect(countedByNotAdded(contextWith(member("first-one", { due: "unknown" }), second))).toEqual([]);
});

test("has nothing to say of being counted by a commitment that is in sums", () => {
  const context = contextWith(member("first-one"), member("second-one", { countedBy: "first-one" }));
  expect(countedByNotAdded(context)).toEqual([]);
});
