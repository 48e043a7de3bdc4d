import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

test("marks only the words that changed", () => {
  expect(wordDiff("Vi byter tre bilar", "Vi byter fyra bilar")).toEqual([
    { kind: "same", text: "Vi byter " },
    { kind: "removed", text: "tre " },
    { kind: "added", text: "fyra " },
    { kind: "same", text: "bilar" },
  ]);
});

test("keeps as many words as it can where some have gone and others have come", () => {
  const parts = wordDiff("Vi byter alla tre bilar till 2030", "Nu byter vi tre stora bilar till 2031");
  expect(parts.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
    ...["removed: Vi", "added: Nu", "same: byter", "removed: alla", "added: vi", "same: tre"],
    ...["added: stora", "same: bilar till", "removed: 2030", "added: 2031"],
  ]);
});

test("loses no word of either text", () => {
  const words = fc
    .array(fc.constantFrom("a", "b", "c", " ", "\n", "å"), { maxLength: 40 })
    .map((list) => list.join(""));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("shows texts of very many words whole", () => {
  const long = "ord ".repeat(2000);
  expect(wordDiff(long, `${long}till`).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
