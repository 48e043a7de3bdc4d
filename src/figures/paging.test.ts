import { expect, test } from "vitest";
import { pagesOf } from "./paging.ts";

test("cuts a list into pages, the last one shorter", () => {
  expect(pagesOf(["a", "b", "c"], 2)).toEqual([
    { page: 1, pageCount: 2, items: ["a", "b"] },
    { page: 2, pageCount: 2, items: ["c"] },
  ]);
});

test("gives an empty list one page", () => {
  expect(pagesOf([])).toEqual([{ page: 1, pageCount: 1, items: [] }]);
});
