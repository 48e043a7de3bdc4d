import { expect, test } from "vitest";
import { actorTypes } from "../schema/actor.ts";
import { supportCategories, supportCosts } from "../schema/support.ts";
import { languages } from "./routes.ts";
import {
  actorTypesInWords,
  noSupportSentence,
  sharedAreasInWords,
  supportFacetWord,
  supportValueWord,
} from "./support-words.ts";

test.each(languages)("gives each facet and value a word of its own in %s, fit for an address", (language) => {
  const facets = (["focusArea", "actorType", "category", "cost"] as const).map((facet) =>
    supportFacetWord(facet, language),
  );
  const lists = [
    facets,
    actorTypes.map((value) => supportValueWord("actorType", value, language)),
    supportCategories.map((value) => supportValueWord("category", value, language)),
    supportCosts.map((value) => supportValueWord("cost", value, language)),
  ];
  for (const words of lists) {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
  }
  // "sida", "behov" and "beratta" are pages beside the lists.
  expect(facets.filter((word) => /^(sida|page|behov|needs|beratta|tell)$/.test(word))).toEqual([]);
});

test("says who an offer is open to in the middle of a sentence", () => {
  expect(actorTypesInWords(["association", "school"], "sv")).toBe("föreningar och skolor");
  expect(actorTypesInWords(["company"], "en")).toBe("companies");
});

test("names the focus areas that are shared, but for all of many", () => {
  expect(sharedAreasInWords(["Resor", "Mat"], 2, "sv")).toBe("inom Resor och Mat");
  expect(sharedAreasInWords(["Resor", "Mat", "Bygga"], 5, "sv")).toBe("inom Resor, Mat och Bygga");
  expect(sharedAreasInWords(["Resor", "Mat", "Bygga"], 3, "sv")).toBe("inom alla fokusområden");
});

test("says that nothing is entered, or that nothing of it is open any more", () => {
  const today = "2026-11-01";
  const closed = { state: "closed", validUntil: "unknown" } as const;
  const expired = { state: "open", validUntil: "2026-10-31" } as const;
  const open = { state: "open", validUntil: today } as const;
  expect(noSupportSentence("offers", [], today, "sv")).toBe("Inget stöd är inlagt ännu.");
  expect(noSupportSentence("offers", [closed, expired], today, "sv")).toMatch(/^Inget stöd erbjuds just nu/);
  expect(noSupportSentence("needs", [expired], today, "en")).toMatch(/^Nobody asks for support at present/);
  expect(noSupportSentence("needs", [closed, open], today, "sv")).toBeUndefined();
});
