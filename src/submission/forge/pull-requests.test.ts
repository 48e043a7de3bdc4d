import { expect, test } from "vitest";
import { allPages } from "./pull-requests.ts";

async function read(lengths: readonly number[]) {
  const asked: number[] = [];
  const items = await allPages(2, async (number) => {
    asked.push(number);
    return Array.from({ length: lengths[number - 1] ?? 0 }, (_, index) => `${number}.${index}`);
  });
  return { items, asked };
}

test("reads a list page by page until one is not full", async () => {
  expect(await read([2, 2, 1])).toEqual({ items: ["1.0", "1.1", "2.0", "2.1", "3.0"], asked: [1, 2, 3] });
  expect((await read([2, 0])).asked).toEqual([1, 2]);
});

test("reads ten pages of a list that has no end", async () => {
  expect((await read(Array.from({ length: 20 }, () => 2))).asked).toHaveLength(10);
});
