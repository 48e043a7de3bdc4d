import { expect, test } from "vitest";
import { wordsOfType } from "./field-words.ts";

const title = { type: { name: "localized", min: 3, max: 140 }, isList: false } as const;

test("asks for English only where the portal is in English too", () => {
  expect(wordsOfType(title, "sv", ["sv", "en"])).toBe("text på svenska och gärna engelska, 3–140 tecken");
  expect(wordsOfType(title, "sv", ["sv"])).toBe("text på svenska, 3–140 tecken");
});
