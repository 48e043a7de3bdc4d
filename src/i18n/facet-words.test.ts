import { expect, test } from "vitest";
import { makeDataset } from "../dataset/fixtures/factory.ts";
import { commitmentFacets, facetNames } from "../figures/facets.ts";
import { freshnessOf } from "../figures/freshness.ts";
import { facetWord, valueWord } from "./facet-words.ts";
import { languages } from "./routes.ts";

const facets = commitmentFacets(makeDataset(), [], (commitment) => freshnessOf(commitment, "2026-11-23"));

test.each(languages)("gives every facet and every value an address of its own in %s", (language) => {
  expect(new Set(facetNames.map((name) => facetWord(name, language))).size).toBe(facetNames.length);
  for (const { name, values } of facets) {
    const words = values.map(({ value }) => valueWord(name, value, language));
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

test("throws for a value that has no word", () => {
  expect(() => valueWord("kind", "made-up", "sv")).toThrow('No word for kind "made-up" in sv');
});
