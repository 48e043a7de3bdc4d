import { expect, test } from "vitest";
import { makeActor, makeCollections, makeCommitment, makePortal } from "../fixtures/factory.ts";
import { findingsOfChange } from "./findings-of-change.ts";

const update = { date: "2025-01-10", type: "progress", statement: { sv: "Första bilen är bytt." } } as const;
const published = makeCommitment({ updates: [update] });
const before = makeCollections({ actors: [makeActor()], commitments: [published] });

function rulesOf(change: object): readonly string[] {
  const record = { ...published, ...change };
  const changed = [{ collection: "commitments", id: published.id, record }] as const;
  return findingsOfChange(makePortal(), before, changed, "2025-06-01").map(({ rule }) => rule);
}

test("says what a change refers to that is not there, what it is, and what its history does not allow", () => {
  const sound = rulesOf({});
  expect(rulesOf({ partners: ["nobody"] })).toEqual(["unknown-ref", ...sound]);
  expect(rulesOf({ updates: [] })).toEqual([...sound, "updates-append-only"]);
  expect(rulesOf({ due: "2024-01-01" })).not.toEqual(sound);
});
