import { expect, test } from "vitest";
import { exampleLang, wordsOfType } from "./field-words.ts";
import { rangesIn } from "./ranges-in.ts";

const title = { type: { name: "localized", min: 3, max: 140 }, isList: false } as const;

test("asks for English only where the portal is in English too", () => {
  expect(wordsOfType(title, "sv", ["sv", "en"])).toBe(
    "text på svenska och gärna engelska, 3–140\u00a0tecken",
  );
  expect(wordsOfType(title, "sv", ["sv"])).toBe("text på svenska, 3–140\u00a0tecken");
});

test.each(["sv", "en"] as const)("keeps a length together with its unit, in %s", (language) => {
  const [, range = ""] = rangesIn(wordsOfType(title, language, ["sv", "en"]));
  expect(range).toMatch(/^3–140\u00a0\p{L}+$/u);
});

test("says which examples are in Swedish on a page that is not", () => {
  const text = { name: "text" } as const;
  expect(exampleLang(text, "elbilar", "en")).toBe("sv");
  expect(exampleLang(text, "elbilar", "sv")).toBeUndefined();
  expect(exampleLang(text, "CC-BY-4.0", "en")).toBeUndefined();
  expect(exampleLang(text, "tonnes", "en")).toBeUndefined();
  expect(exampleLang({ name: "url" }, "https://example.com/elbilar", "en")).toBeUndefined();
});
