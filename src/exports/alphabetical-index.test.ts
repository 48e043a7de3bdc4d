import { expect, test } from "vitest";
import { makeActor, makeDataset } from "../dataset/fixtures/factory.ts";
import { alphabeticalIndex, letterWord } from "./alphabetical-index.ts";

const dataset = makeDataset({
  actors: ["Östra bageriet", "ånghuset", "Ärlig AB", "Zonen", "4H-gården", "Ånga AB"].map((name, index) =>
    makeActor({ id: `actor-${index}`, name }),
  ),
});
const actorsUnder = (language: "sv" | "en") =>
  alphabeticalIndex(dataset, language, () => 1)
    .map(({ letter, entries }) => [
      letter,
      ...entries.filter(({ type }) => type === "actor").map(({ title }) => title.text),
    ])
    .filter(({ length }) => length > 1);

test("puts Å, Ä and Ö after Z in Swedish, digits last", () => {
  expect(actorsUnder("sv")).toEqual([
    ["Z", "Zonen"],
    ["Å", "Ånga AB", "ånghuset"],
    ["Ä", "Ärlig AB"],
    ["Ö", "Östra bageriet"],
    ["#", "4H-gården"],
  ]);
});

test("files å and ä under A, and ö under O, in English", () => {
  expect(actorsUnder("en").map(([letter, ...names]) => [letter, names.length])).toEqual([
    ["A", 3],
    ["O", 1],
    ["Z", 1],
    ["#", 1],
  ]);
});

test("reckons an index once", () => {
  const index = () => alphabeticalIndex(dataset, "sv", () => 1);
  expect(index()).toBe(index());
});

test.each([
  ["A", "a"],
  ["Å", "aa"],
  ["Ä", "ae"],
  ["Ö", "oe"],
  ["#", "0-9"],
])("writes %s as %s in addresses", (letter, word) => {
  expect(letterWord(letter)).toBe(word);
});
