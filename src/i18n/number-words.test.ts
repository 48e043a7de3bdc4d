import { expect, test } from "vitest";
import { countInWords } from "./number-words.ts";

test("writes counts in words up to twelve", () => {
  expect([0, 12, 13].map((count) => countInWords(count, "sv"))).toEqual(["noll", "tolv", "13"]);
  expect(countInWords(5, "en")).toBe("five");
});
