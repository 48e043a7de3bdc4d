import { expect, test } from "vitest";
import { makeCommitment } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { claimHoweverDrawn } from "./claim-however-drawn.ts";
import { claimScope } from "./claim-scope.ts";

test.each([
  ["Vi är klimatneutrala 2030", "klimatneutrala"],
  ["CO₂-neutral drift", "CO₂-neutral"],
  ["klimat‑neutral och netto–noll", "klimat‑neutral"],
  ["Vi är klimɑtneutrala 2030", "klimɑtneutrala"],
  ["ᴋʟɪᴍᴀᴛɴᴇᴜᴛʀᴀʟ bensin", "ᴋʟɪᴍᴀᴛɴᴇᴜᴛʀᴀʟ"],
])("finds the claim in %s, as it stands there", (text, claim) => {
  expect(claimHoweverDrawn(text)).toBe(claim);
});

test.each([
  "Vi är med i programmet ”Klimɑtneutrala städer 2030”",
  "nätverket Fossilfritt Sverige",
  "CO₂-snål drift",
])("finds no claim in %s", (text) => {
  expect(claimHoweverDrawn(text)).toBeUndefined();
});

test("refuses a claim without a stated scope, whichever letters it is drawn with", () => {
  const commitment = makeCommitment({ title: { sv: "Vi blir klimɑtneutrala" } });
  expect(claimScope(contextOf({ commitments: [commitment] })).map(({ details }) => details?.found)).toEqual([
    "klimɑtneutrala",
  ]);
});
