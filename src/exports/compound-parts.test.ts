import { expect, test } from "vitest";
import { compoundParts, wordsOf } from "./compound-parts.ts";

const partsIn = (text: string, whole: string) => compoundParts(wordsOf(text)).get(whole) ?? [];

test("finds the last part of a compound that is a word of its own elsewhere", () => {
  expect(partsIn("Koldioxidutsläpp och utsläpp", "koldioxidutsläpp")).toEqual(["utsläpp"]);
});

test("finds it in another form of the word", () => {
  expect(partsIn("Lastbilstransporterna är en transport", "lastbilstransporterna")).toEqual([
    "transporterna",
  ]);
  expect(partsIn("Utsläppen och klimatutsläpp", "klimatutsläpp")).toEqual(["utsläpp"]);
});

test("finds every part that is a word, longest first", () => {
  expect(partsIn("solcellsanläggning cellsanläggning anläggningen", "solcellsanläggning")).toEqual([
    "cellsanläggning",
    "anläggning",
  ]);
});

test("leaves words alone whose end is no word, and ends too short to mean anything", () => {
  expect(partsIn("solcell och åtagande", "åtagande")).toEqual([]);
  expect(partsIn("elbil och bil", "elbil")).toEqual([]);
});

test("reads words in lower case, without digits and signs", () => {
  expect(wordsOf("Åtta ELBILAR, 2030: el-cykel!")).toEqual(["åtta", "elbilar", "cykel"]);
});
