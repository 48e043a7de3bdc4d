import { expect, test } from "vitest";
import { makeCatalogueItem, makeDataset } from "../dataset/fixtures/factory.ts";
import { everydayMatters } from "../i18n/everyday-words.ts";
import { indexEntries } from "./index-entries.ts";
import { soughtWords, suggestedWords } from "./sought-words.ts";

const swedish = (text: string) => ({ text, lang: "sv", isFallback: true }) as const;

test("knows a word by its beginning", () => {
  expect(soughtWords(swedish("Tanka fordonen förnybart"), "sv")).toContain("laddstolpar");
});

test.each([
  ["sv", "Lägg till en bilaga eller en bild"],
  ["sv", "Parisavtalet: uppvärmningen väl under 2 grader"],
  ["sv", "Bygg ett nätverk"],
  ["en", "Build a network at the treatment plant"],
] as const)("leaves alone what only begins alike, or means something else (%s): %s", (lang, text) => {
  expect(soughtWords({ text, lang, isFallback: false }, lang)).toEqual([]);
});

test("does not take greenhouse gases for trees, nor repeats a term that the title says", () => {
  expect(soughtWords(swedish("Växthusgaser inom kommunens gräns"), "sv")).not.toContain("skog");
  const said = soughtWords({ text: "Electric cars for all", lang: "en", isFallback: false }, "en");
  expect(said).toContain("charging points");
  expect(said).not.toContain("electric cars");
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
