import { expect, test } from "vitest";
import type { SumParts } from "../figures/sum-parts.ts";
import { sumSentences } from "./sum-sentences.ts";

const nothing = { count: 0, tonnes: 0 };
const parts = (keys: Partial<SumParts> = {}): SumParts => ({
  all: { count: 125, tonnes: 13_766 },
  named: { count: 59, tonnes: 8123.4 },
  outside: { count: 31, tonnes: 5780 },
  ...keys,
});
const said = (keys: Partial<SumParts>, lang: "sv" | "en" = "sv") =>
  sumSentences(parts(keys), lang)?.replaceAll("\u00a0", " ");

test("says how much of a sum is for the goal, and how much may not show in its emissions", () => {
  expect(said({})).toBe(
    "Summan gäller alla 125 åtaganden som kan räknas. 59 av dem har gjorts för målet: troligast 8 123 av 13 770 ton. Av summan är troligast 5 780 ton enbart scope 3, som kan ligga utanför kommunen och då inte syns i de här utsläppen.",
  );
  expect(said({}, "en")).toBe(
    "The sum is of all 125 commitments that can be counted. 59 of them are made to the goal: most likely 8,123 of 13,770 tonnes. Most likely 5,780 tonnes of the sum are scope 3 alone. They may lie outside the municipality and then do not show in these emissions.",
  );
});

test("says nothing where all of it is for the goal, and none scope 3 alone", () => {
  const all = { count: 59, tonnes: 8123 };
  expect(said({ all, named: all, outside: undefined })).toBeUndefined();
  expect(said({ all, named: all, outside: nothing })).toBeUndefined();
  // Of scope 3 that starts after the year nothing is in the sum.
  expect(said({ all, named: all, outside: { count: 3, tonnes: 0 } })).toBeUndefined();
  expect(said({ all, named: all })).toMatch(/^Av summan är troligast 5 780 ton/);
});

test("says that none of it is for the goal", () => {
  expect(said({ named: nothing, outside: undefined })).toBe(
    "Summan gäller alla 125 åtaganden som kan räknas. Inget av dem har gjorts för målet.",
  );
  const one = { all: { count: 1, tonnes: 9 }, named: nothing, outside: undefined };
  expect(said(one)).toBe("Summan gäller det enda åtagande som kan räknas. Det har inte gjorts för målet.");
});
