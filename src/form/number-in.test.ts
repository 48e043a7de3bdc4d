import { expect, test } from "vitest";
import { numberIn } from "./number-in.ts";

test.each([
  ["1 200,5", 1200.5],
  ["1\u00a0200,5", 1200.5],
  ["1200.5", 1200.5],
  [" 12 ", 12],
  ["−3", -3],
  ["-3,25", -3.25],
  ["0", 0],
  ["-0", 0],
  ["0.125", 0.125],
  ["12.50", 12.5],
])("reads %s as Swedes write it", (text, value) => {
  expect(numberIn(text, "sv")).toBe(value);
});

test.each(["", "tolv", "1 2", "12 bilar", "1,2,3", "1e5", "0x10", "12-14", ",5", "12.500", "−1.200"])(
  "does not guess what %s means",
  (text) => {
    expect(numberIn(text, "sv")).toBeUndefined();
  },
);

test("reads a comma before three digits by the language", () => {
  expect(numberIn("1,200", "sv")).toBe(1.2);
  expect(numberIn("1,200", "en")).toBe(1200);
  expect(numberIn("1,200.5", "en")).toBe(1200.5);
});
