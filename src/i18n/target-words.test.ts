import { expect, test } from "vitest";
import type { Target } from "../schema/goal.ts";
import {
  shortTargetWords,
  targetAmountWords,
  targetSentence,
  targetStatusSentence,
  targetWords,
} from "./target-words.ts";

const of = { unit: "count", baseYear: undefined } as const;
const target = (comparison?: Target["comparison"]): Target => ({
  ...{ year: 2030, value: 100, kind: "final", status: "adopted", source: "example-source", comparison },
});

test("says whether a target is the most, the least or to be gone below", () => {
  expect(targetWords(target(), of, "sv")).toBe("högst 100");
  expect(targetWords(target("at-most"), of, "sv")).toBe("högst 100");
  expect(targetWords(target("below"), of, "sv")).toBe("under 100");
  expect(targetWords(target("at-least"), of, "sv")).toBe("minst 100");
  expect(targetWords({ ...target("at-least"), approximate: true }, of, "en")).toBe("at least about 100");
});

test("leaves unsaid that a target is the most where space is short", () => {
  const told = (stated: Target) => shortTargetWords(stated, "count", "sv");
  expect(told(target())).toBe("100");
  expect(told(target("below"))).toBe("under 100");
  expect(told(target("at-least"))).toBe("minst 100");
  expect(told({ ...target("at-least"), approximate: true })).toBe("minst omkring 100");
});

test("says of a cut that it is about so much, and that a number is missing", () => {
  const { value: _, ...silent } = target();
  const cut = { ...silent, reductionPercent: 80, approximate: true };
  expect(targetWords(cut, { ...of, baseYear: 2010 }, "en")).toBe("about 80% lower than in 2010");
  expect(shortTargetWords(cut, "count", "en")).toBe("about −80%");
  expect(targetWords(silent, of, "sv")).toBe("utan angiven siffra");
  expect(shortTargetWords(silent, "count", "sv")).toBe("tal saknas");
});

test("gives an amount in no more digits than its goal has", () => {
  const amount = { year: 2030, amount: 48_721, isApproximate: true, isLeast: true, significant: 2 };
  expect(targetAmountWords(amount, "count", "en")).toBe("at least about 49,000");
});

test("says what a target is and how firm, in a sentence", () => {
  const { value: _, ...silent } = target();
  const cut = { ...silent, reductionPercent: 80, approximate: true, status: "declared" } as const;
  const measure = { unit: "tonnes", baseYear: 2020 } as const;
  expect(targetSentence(cut, measure, "sv").replaceAll("\u00a0", " ")).toBe(
    "Målet för 2030: omkring 80 % lägre än 2020 (uttalat, inte känt som beslutat).",
  );
  expect(targetSentence({ ...silent, value: 0 }, measure, "en").replaceAll("\u00a0", " ")).toBe(
    "The target for 2030: at most 0 tonnes (adopted).",
  );
  expect(targetStatusSentence(cut, "sv")).toBe("Målet för 2030: uttalat, inte känt som beslutat.");
});
