import { expect, test } from "vitest";
import { makeCatalogueItem, makeDataset } from "../dataset/fixtures/factory.ts";
import { everydayMatters } from "../i18n/everyday-words.ts";
import { indexEntries } from "./index-entries.ts";
import { soughtWords, suggestedWords } from "./sought-words.ts";

const swedish = (text: string) => ({ text, lang: "sv", isFallback: true }) as const;

test("knows a word by its beginning, but not one that only begins alike", () => {
  expect(soughtWords(swedish("Tanka fordonen förnybart"), "sv")).toContain("laddstolpar");
  expect(soughtWords(swedish("Lägg till en bilaga eller en bild"), "sv")).toEqual([]);
});

test("finds what has not been translated by words of the reader's language", () => {
  expect(soughtWords(swedish("Byt fordon"), "en")).toContain("electric cars");
});

test("suggests words that find at least two things, those that find most first", () => {
  const named = ["Solel nu", "Solel sen", "Laga mer", "Köp begagnat", "Kompostera", "Mät matsvinnet"];
  const catalogue = named.map((sv, index) => makeCatalogueItem({ id: `item-${index}`, title: { sv } }));
  const entries = indexEntries(makeDataset({ catalogue }), "sv", () => 1);
  expect(suggestedWords(entries, "sv")).toEqual(["återbruk", "solceller"]);
});

test("says each matter's commonest word once", () => {
  for (const language of ["sv", "en"] as const) {
    const first = everydayMatters.map((matter) => matter[language].sought[0]);
    expect(new Set(first).size).toBe(everydayMatters.length);
  }
});
