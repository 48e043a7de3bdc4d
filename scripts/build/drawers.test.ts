import { expect, test } from "vitest";
import { drawersFor } from "./drawers.ts";

test("lets one program draw a small site, and one for each processor a large one", () => {
  expect(drawersFor(176, 8)).toBe(1);
  expect(drawersFor(3999, 8)).toBe(1);
  expect(drawersFor(13_145, 2)).toBe(2);
  expect(drawersFor(13_145, 1)).toBe(1);
  expect(drawersFor(100_000, 64)).toBe(4);
});
