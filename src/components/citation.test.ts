import { expect, test } from "vitest";
import type { PublishedFigure } from "../charts/figure.ts";
import { publishedFigure } from "../charts/testing.ts";
import { citationOf } from "./citation.ts";

const address = "https://klimat.example.se/figurer/a-figure/badda-in/";
const source = {
  id: "a-source",
  title: "En serie, utgåva 2",
  publisher: "Ett verk",
  license: "unknown",
} as const;
const cited = (keys: Partial<PublishedFigure> = {}) =>
  citationOf({ ...publishedFigure([source]), ...keys }, address).replaceAll("\u00a0", " ");

test("tells which version a figure is of, and not when it was read, which only the reader knows", () => {
  expect(cited({ version: { date: "2026-11-30", commit: "0123456789abcdef" } })).toContain(
    `Exempelby kommun, version av den 30 november 2026 (01234567), ${address}.`,
  );
  expect(cited()).toContain(`Exempelby kommun, version av den 23 november 2026, ${address}.`);
  expect(cited({ asOf: "2026-12-01" })).toContain(
    ", version av den 23 november 2026, läget den 1 december 2026, ",
  );
  expect(cited({ lang: "en" })).toContain(", version of 23 November 2026, ");
});

test("names each source as its publisher wants to be, and by its publisher where nothing is said", () => {
  const named = { ...source, attribution: "Originalverket, bearbetad av Ett verk" };
  expect(cited({ sources: [named, source] })).toMatch(
    / Underlag: Originalverket, bearbetad av Ett verk: En serie, utgåva 2; Ett verk, En serie, utgåva 2\.$/,
  );
});
