import { expect, test } from "vitest";
import { atMost, median, tableOf, times } from "./row.ts";

test("takes the middle number, or the mean of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
});

test("passes a number that is exactly the limit", () => {
  expect(atMost("build", 2.5, 2.5, times).passed).toBe(true);
  expect(atMost("build", 2.5, 2.51, times).passed).toBe(false);
});

test("says in the table which bar was missed and which was not measured", () => {
  const rows = [
    atMost("build", 2.5, 3, times, "A B"),
    { what: "memory", bar: "1", measured: "–", passed: undefined },
  ];
  expect(tableOf(rows)).toBe(
    "what    bar       measured\nbuild   ≤ 2.50 ×  3.00 ×    MISSED\nmemory  1         –         not measured\n\nbuild: A B",
  );
});
