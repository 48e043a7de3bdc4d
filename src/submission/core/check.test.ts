import { expect, test } from "vitest";
import {
  makeActor,
  makeCollections,
  makeCommitment,
  makeEffect,
  makePortal,
} from "../../dataset/fixtures/factory.ts";
import { checkProposal, type PublishedRecords } from "./check.ts";
import { composeProposal } from "./compose.ts";
import type { Sent } from "./envelope.ts";

const records: PublishedRecords = { portal: makePortal(), collections: makeCollections() };
const { id: _, ...sound } = makeCommitment();
const need = {
  category: "advice",
  title: { sv: "Råd om laddplatser" },
  summary: { sv: "Vi behöver råd om var laddplatser ska stå." },
  focusAreas: ["example-area"],
  validUntil: "2030-12-31",
};

function rulesOf(
  sent: Partial<Sent>,
  before = undefined as ReturnType<typeof makeCommitment> | undefined,
  known = records,
) {
  const proposal = composeProposal(
    { record: { ...sound, ...sent.record }, ...without(sent) },
    "abcdefghijklmnopqrst",
  );
  return checkProposal(proposal, known, before, "2025-06-01").errors.map(
    ({ path, rule }) => `${path} ${rule}`,
  );
}

function without({ record, ...rest }: Partial<Sent>): Omit<Sent, "record"> {
  return rest;
}

test("accepts a sound commitment with a new actor and support", () => {
  expect(rulesOf({ actor: { name: "Exempelglass", type: "company" }, supportNeeds: [need] })).toEqual([]);
});

test("tells what is wrong by its place in the envelope", () => {
  const sent = {
    record: { target: { value: "120", unit: { sv: "ton" } } },
    actor: { name: "X", type: "company", email: "a" },
    supportNeeds: [{ ...need, category: "cake" }],
  };
  expect(rulesOf(sent)).toEqual([
    "record.target.value type",
    "actor.name too-short",
    "actor.email unknown-key",
    "supportNeeds.0.category enum",
  ]);
});

test("runs the rules of the validator among all records", () => {
  expect(rulesOf({ record: { due: "2023-01-01", goals: ["example-gaol"] } })).toEqual([
    "record.goals.0 unknown-ref",
    "record.due due-after-start",
  ]);
});

test("tells of an error that a change causes in another record, which comes after it", () => {
  const { noEffectReason: _, ...counted } = makeCommitment({ effect: makeEffect(), overlapGroup: "vans" });
  const before = makeCommitment({ id: "a-changed-one" });
  const known = {
    ...records,
    collections: makeCollections({ commitments: [before, { ...counted, id: "b-later-one" }] }),
  };
  const { id: __, ...record } = counted;
  const proposal = composeProposal({ record, id: before.id }, "abcdefghijklmnopqrst");
  expect(checkProposal(proposal, known, before, "2025-06-01").errors).toMatchObject([
    { path: "record.overlapGroup", rule: "overlap-counted-twice" },
  ]);
});

test("places what is wrong among the records in the file that it is wrong in", () => {
  const supportNeeds = [need, { ...need, title: { sv: "Råd om elbilar" }, focusAreas: ["exampel-area"] }];
  expect(rulesOf({ supportNeeds })).toEqual(["supportNeeds.1.focusAreas.0 unknown-ref"]);
});

test("tells of an error that a new commitment makes together with another", () => {
  const old = makeCommitment({ id: "the-older-one", effect: makeEffect(), overlapGroup: "vans" });
  const known = { ...records, collections: makeCollections({ commitments: [old] }) };
  const { noEffectReason, ...withEffect } = { ...sound, effect: makeEffect(), overlapGroup: "vans" };
  const proposal = composeProposal({ record: withEffect, id: "a-new-one" }, "abcdefghijklmnopqrst");
  const { errors } = checkProposal(proposal, known, undefined, "2025-06-01");
  expect(errors.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    "record.overlapGroup overlap-counted-twice",
  ]);
});

test("leaves errors that stand already to those who made them", () => {
  const wrong = makeCommitment({ id: "an-older-one", due: "2020-01-01" });
  const known = { ...records, collections: makeCollections({ commitments: [wrong] }) };
  expect(rulesOf({}, undefined, known)).toEqual([]);
});

test.each([
  ["state", { state: "achieved" }],
  ["updates", { updates: [] }],
  ["editGeneration", { editGeneration: 0 }],
  ["counterCommitment", { counterCommitment: true }],
])("keeps %s from being set by who makes a commitment", (key, keys) => {
  expect(rulesOf({ record: keys })).toContain(`record.${key} not-allowed-field`);
});

test("keeps roles and matches for staff", () => {
  const sent = {
    actor: { name: "Exempelglass", type: "company", roles: [] },
    supportNeeds: [{ ...need, matches: [] }],
  };
  expect(rulesOf(sent)).toEqual([
    "actor.roles not-allowed-field",
    "supportNeeds.0.matches not-allowed-field",
  ]);
});

test("keeps a change to the commitment's own actor and history", () => {
  const update = {
    date: "2025-01-10",
    type: "progress",
    statement: { sv: "Första bilen är bytt mot en elbil." },
  } as const;
  const before = makeCommitment({ updates: [update], editGeneration: 2 });
  const known = {
    ...records,
    collections: makeCollections({
      commitments: [before],
      actors: [makeActor(), makeActor({ id: "another-bakery" })],
    }),
  };
  const changed = { id: before.id, record: { actor: "another-bakery", updates: [], editGeneration: 3 } };
  expect(rulesOf(changed, before, known)).toEqual([
    "record.actor not-allowed-field",
    "record.editGeneration not-allowed-field",
  ]);
  const rewritten = { id: before.id, record: { updates: [{ ...update, value: 3 }], editGeneration: 1 } };
  expect(rulesOf(rewritten, before, known)).toEqual([
    "record.updates.0 updates-append-only",
    "record.editGeneration generation-monotonic",
  ]);
});

test.each([
  ["have not yet been told of", []],
  ["know as it was before", [makeCommitment({ state: "paused" })]],
])("keeps a change to what is published, also of a commitment that the records %s", (_, commitments) => {
  const update = {
    date: "2025-01-10",
    type: "progress",
    statement: { sv: "Första bilen är bytt." },
  } as const;
  const published = makeCommitment({ updates: [update], editGeneration: 1 });
  const behind = { ...records, collections: makeCollections({ commitments, actors: [makeActor()] }) };
  expect(rulesOf({ id: published.id, record: {} }, published, behind)).toEqual([
    "record.updates.0 updates-append-only",
    "record.editGeneration generation-monotonic",
  ]);
});

test("accepts an update and a withdrawal of one's own commitment", () => {
  const before = makeCommitment();
  const known = { ...records, collections: makeCollections({ commitments: [before] }) };
  const update = {
    date: "2025-05-10",
    type: "withdrawal",
    statement: { sv: "Vi lägger ner vår utkörning av bröd." },
  };
  const record = { state: "withdrawn", stateReason: { sv: "Vi lägger ner utkörningen." }, updates: [update] };
  expect(rulesOf({ id: before.id, record }, before, known)).toEqual([]);
});

test.each(["../x", "index", "ab", "-x", "Å"])("refuses %j as an id", (id) => {
  expect(rulesOf({ id })[0]).toMatch(/^id id-(format|reserved|length)$/);
});
