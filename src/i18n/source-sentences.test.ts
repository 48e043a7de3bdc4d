import { expect, test } from "vitest";
import { afterTitle, evidenceLanguage, sourceSentences, sourceLanguage } from "./source-sentences.ts";

const source = { publisher: "Exempelverket (EV)", issued: "2025", license: "CC0-1.0" } as const;

test("says publisher and year in a sentence, licence in another", () => {
  const { origin, terms } = sourceSentences(source, "en");
  expect(origin).toBe("Exempelverket (EV), 2025.");
  expect(terms).toMatch(/CC0-1\.0\.$/);
});

test("sets a full stop after a title, but not where the title ends in a mark of its own", () => {
  const titles = ["Utsläpp 2024", "Vem gör vad?", "Vi ställer om!", "Tillsammans …"];
  expect(titles.map(afterTitle)).toEqual([". ", " ", " ", " "]);
});

test("begins a publisher's name as its publisher writes it", () => {
  expect(sourceSentences({ ...source, publisher: "eExempel", issued: undefined }, "sv").origin).toBe(
    "eExempel, utan datum.",
  );
});

test("ends an attribution with one full stop, and leaves it out where there is none", () => {
  const attributed = sourceSentences({ ...source, attribution: "Källa: Exempelverket." }, "en");
  expect(attributed.attribution).toBe("Källa: Exempelverket.");
  expect(sourceSentences(source, "en")).not.toHaveProperty("attribution");
});

test("takes a title for Swedish where its source does not say, and marks it where the page is in another language", () => {
  expect(sourceLanguage({}, "en")).toBe("sv");
  expect(sourceLanguage({}, "sv")).toBeUndefined();
  expect(sourceLanguage({ language: "en" }, "sv")).toBe("en");
  expect(sourceLanguage({ language: "de" }, "en")).toBe("de");
});

test("takes evidence to be in the language of the source at its address, else in Swedish", () => {
  const url = "https://example.com/report";
  const sources = new Map([["report", { url, language: "en" as const }]]);
  expect(evidenceLanguage(url, sources, "sv")).toBe("en");
  expect(evidenceLanguage(url, sources, "en")).toBeUndefined();
  expect(evidenceLanguage("https://example.com/", sources, "en")).toBe("sv");
});
