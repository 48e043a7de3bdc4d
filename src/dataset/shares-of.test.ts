import { expect, test } from "vitest";
import { sharesOf } from "./shares-of.ts";

test("shares among no more than pay, than there are processors and than are allowed", () => {
  expect(sharesOf(0, 2000, 4, 8)).toBe(1);
  expect(sharesOf(3999, 2000, 4, 8)).toBe(1);
  expect(sharesOf(4000, 2000, 4, 8)).toBe(2);
  expect(sharesOf(13_145, 2000, 4, 2)).toBe(2);
  expect(sharesOf(100_000, 2000, 4, 64)).toBe(4);
});
