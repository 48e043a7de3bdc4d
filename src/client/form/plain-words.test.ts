import { expect, test } from "vitest";
import { inPlainWords } from "./plain-words.ts";

test("names fields by their labels only", () => {
  expect(inPlainWords('"title.sv" (Rubrik) saknas.', "sv")).toBe("”Rubrik” saknas.");
  expect(inPlainWords('"title.sv" (Title) is missing.', "en")).toBe("“Title” is missing.");
});

test("writes days as people do", () => {
  const message = "Slutdagen är 2025-01-01, men åtagandet börjar 2027-05-01.";
  expect(inPlainWords(message, "sv")).toBe(
    "Slutdagen är 1\u00a0januari 2025, men åtagandet börjar 1\u00a0maj 2027.",
  );
  expect(inPlainWords("Due 2025-01-01.", "en")).toBe("Due 1\u00a0January 2025.");
});

test("writes a span of days, also one whose end is not known", () => {
  expect(inPlainWords("tid 2027-01-01–2028-12-31.", "sv")).toBe(
    "tid 1\u00a0januari 2027 – 31\u00a0december 2028.",
  );
  expect(inPlainWords("tid 2027-01-01–unknown.", "sv")).toBe("tid 1\u00a0januari 2027 – okänt.");
});

test("leaves days that no month has, and what only looks like a day", () => {
  for (const text of ["2027-02-30 finns inte.", "https://example.com/2027-01-01/a", "fil-2027-01-01.yaml"]) {
    expect(inPlainWords(text, "sv")).toBe(text);
  }
});
