import { expect, test } from "vitest";
import type { Commitment } from "../dataset.ts";
import { makeCommitment, makeEffect, makeGoal } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { claimScope } from "./claim-scope.ts";
import { claimIn } from "./claim-words.ts";

test.each([
  ["Vi är klimatneutrala 2030", "klimatneutrala"],
  ["en klimat-positiv verksamhet", "klimat-positiv"],
  ["Netto noll till 2040", "Netto noll"],
  ["nettonollutsläpp", "nettonollutsläpp"],
  ["helt fossilfria transporter", "fossilfria"],
  ["koldioxidneutral drift", "koldioxidneutral"],
  ["CO2-neutral drift", "CO2-neutral"],
  ["We are climate-neutral", "climate-neutral"],
  ["carbon neutral bread", "carbon neutral"],
  ["net zero by 2040", "net zero"],
  ["net-zero", "net-zero"],
  ["fossil-free vans", "fossil-free"],
  ["fossil fuel free vans", "fossil fuel free"],
])("finds the claim in %s", (text, claim) => {
  expect(claimIn(text)).toBe(claim);
});

test.each([
  "Vi byter till elbilar",
  "Vi är med i programmet ”Klimatneutrala städer 2030”",
  'nätverket "Fossilfri upphandling"',
  "Fossilfritt Sverige har ett nätverk",
  "nätverket Fossilfritt Sverige",
  "Sweden's nettoutsläpp",
  "freedom and neutrality",
  "en positiv förändring",
])("finds no claim in %s", (text) => {
  expect(claimIn(text)).toBeUndefined();
});

test("takes the first words of a heading for a claim, capital or not", () => {
  expect(claimIn("Klimatneutrala Exempelbageriet", "heading")).toBe("Klimatneutrala");
});

const title = { sv: "Vi blir klimatneutrala 2030", en: "We become climate neutral by 2030" };
const foundIn = (keys: Partial<Commitment>) =>
  placesOf(claimScope(contextOf({ commitments: [makeCommitment(keys)] })));

test("refuses a claim without a stated scope, in both languages", () => {
  expect(foundIn({ title })).toEqual([
    "commitments/example-commitment title.sv",
    "commitments/example-commitment title.en",
  ]);
});

test("refuses a claim in an update", () => {
  const statement = { sv: "Nu är vi klimatneutrala." };
  expect(foundIn({ updates: [{ date: "2025-01-01", type: "completion", statement }] })).toEqual([
    "commitments/example-commitment updates.0.statement.sv",
  ]);
});

test("accepts a claim with scopes, or with a number to reach", () => {
  expect(foundIn({ title, effect: makeEffect({ scopes: [1, 2] }) })).toEqual([]);
  expect(foundIn({ title, target: { value: 100, unit: { sv: "procent fossilfria bilar" } } })).toEqual([]);
});

test("asks a goal with a claim for its boundary", () => {
  const goal = makeGoal({ title: { sv: "Klimatpositivt 2045" } });
  expect(placesOf(claimScope(contextOf({ goals: [goal] })))).toEqual(["goals/example-goal title.sv"]);
  const bounded = { ...goal, boundary: { accounting: { sv: "Hela kommunen" } } };
  expect(claimScope(contextOf({ goals: [bounded] }))).toEqual([]);
});
