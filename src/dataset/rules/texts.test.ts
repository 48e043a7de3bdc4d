import { expect, test } from "vitest";
import { allCapitals, manyLinks, repeatedCharacters } from "./loud-text.ts";
import { shortenedUrl } from "./url-shortener.ts";

test.each([
  ["a".repeat(20), "a"],
  [`Hej${"!".repeat(50)}`, "!"],
  [`${"-".repeat(21)} och mer`, "-"],
])("finds the run in %s", (text, found) => {
  expect(repeatedCharacters(text)).toEqual({ found, limit: 20 });
});

test.each(["a".repeat(19), " ".repeat(40), "Vi byter våra tre skåpbilar till elbilar före 2030"])(
  "finds no run in %s",
  (text) => {
    expect(repeatedCharacters(text)).toBeUndefined();
  },
);

test("finds a run wherever it begins", () => {
  const lengths = Array.from({ length: 30 }, (_, index) => "ab".repeat(15).slice(0, index) + "x".repeat(20));
  expect(lengths.map(repeatedCharacters)).not.toContain(undefined);
});

test("finds a text in capitals, but not a short name or digits", () => {
  expect(allCapitals("VI BYTER TILL ELBILAR NU")).toEqual({ found: "VI BYTER TILL ELBILAR NU" });
  expect(allCapitals("EEM AB 2030")).toBeUndefined();
  expect(allCapitals("252 200 – 100 000 – 50 000")).toBeUndefined();
});

test("finds more than three addresses in a text", () => {
  const links = (count: number) => "https://exempel.example.org/ ".repeat(count);
  expect(manyLinks(links(3))).toBeUndefined();
  expect(manyLinks(links(4))).toEqual({ found: 4, limit: 3 });
  expect(manyLinks("https://www.example.org ".repeat(3))).toBeUndefined();
  expect(manyLinks("www.example.org ".repeat(4))).toEqual({ found: 4, limit: 3 });
});

test("finds addresses that hide where they lead", () => {
  expect(shortenedUrl("https://bit.ly/abc")).toEqual({ found: "bit.ly" });
  expect(shortenedUrl("https://www.TinyURL.com/abc")).toEqual({ found: "tinyurl.com" });
  expect(shortenedUrl("https://exempel.example.org/bit.ly")).toBeUndefined();
});
