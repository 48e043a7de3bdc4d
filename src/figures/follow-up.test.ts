import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../dataset/fixtures/factory.ts";
import { countStates, heldUp, lateCommitments } from "./follow-up.ts";
import { freshnessOf } from "./freshness.ts";

const dataset = makeDataset({
  commitments: [
    makeCommitment({ id: "bread", state: "active", signed: "2026-06-01" }),
    makeCommitment({ id: "ovens", state: "active", signed: "2025-05-01" }),
    makeCommitment({ id: "vans", state: "active", signed: "2022-05-01" }),
    makeCommitment({
      id: "flour",
      state: "lapsed",
      stateReason: { sv: "Bageriet lades ned." },
      signed: "2021-05-01",
    }),
    makeCommitment({
      id: "solar",
      state: "paused",
      stateReason: { sv: "Taket byts först." },
      signed: "2024-05-01",
    }),
    makeCommitment({ id: "bikes", state: "achieved", signed: "2023-05-01" }),
    makeCommitment({
      id: "wheels",
      state: "blocked",
      stateReason: { sv: "Cykelbanan är inte byggd." },
      signed: "2026-05-01",
    }),
  ],
});
const idsOf = (commitments: readonly { readonly id: string }[]) => commitments.map(({ id }) => id);

test("counts commitments by state in the order of the schema", () => {
  expect(countStates(dataset)).toEqual([
    { state: "active", count: 3 },
    { state: "paused", count: 1 },
    { state: "blocked", count: 1 },
    { state: "achieved", count: 1 },
    { state: "lapsed", count: 1 },
  ]);
});

test("lists what is paused or blocked, the latest heard of first", () => {
  expect(idsOf(heldUp(dataset))).toEqual(["wheels", "solar"]);
});

test("lists open commitments without their follow-up, the longest silent first", () => {
  // Reports every twelve months: ovens are late since 2026-05-01, vans silent for more than 24 months. Solar is open too.
  const late = lateCommitments(dataset, (commitment) => freshnessOf(commitment, "2026-11-23"));
  expect(idsOf(late)).toEqual(["vans", "solar", "ovens"]);
});
