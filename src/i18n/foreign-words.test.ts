import { expect, test } from "vitest";
import { foreignWords, stretchesOf } from "./foreign-words.ts";

const sv = (text: string) => ({ text, lang: "sv" }) as const;

test("parts a sentence where words that are not translated begin and end", () => {
  expect(stretchesOf("Support within Resor (och transporter).", [sv("Resor (och transporter)")])).toEqual([
    { text: "Support within " },
    sv("Resor (och transporter)"),
    { text: "." },
  ]);
});

test("takes every sign in a title as it stands", () => {
  const title = String.raw`- [x] **Fet** /text/ \d (a|b)? {2} ^ $ .`;
  expect(stretchesOf(`So: ${title}`, [sv(title)])).toEqual([{ text: "So: " }, sv(title)]);
});

test("finds them as often as they stand there, the longest first, and only as whole words", () => {
  expect(stretchesOf("bil, bil och tåg and bilar", [sv("bil"), sv("bil och tåg")])).toEqual([
    sv("bil"),
    { text: ", " },
    sv("bil och tåg"),
    { text: " and bilar" },
  ]);
});

test("leaves a sentence whole where all of it is in one language", () => {
  expect(stretchesOf("All of it", [])).toEqual([{ text: "All of it" }]);
  expect(stretchesOf("All of it", [sv(""), sv("något")])).toEqual([{ text: "All of it" }]);
  expect(stretchesOf("Allt", [sv("Allt")])).toEqual([sv("Allt")]);
});

test("takes from what has been read only what has not been translated", () => {
  const translated = { text: "Travel", lang: "en", isFallback: false } as const;
  expect(foreignWords(translated, undefined, { ...sv("Resor"), isFallback: true })).toEqual([sv("Resor")]);
});
