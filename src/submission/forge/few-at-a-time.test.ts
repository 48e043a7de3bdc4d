import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { fewAtATime } from "./few-at-a-time.ts";

test("runs no more than so many at once, in the order they came", async () => {
  const inTurn = fewAtATime(2);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const task = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
    return number;
  };
  const all = await Promise.all([1, 2, 3, 4, 5].map((number) => inTurn(task(number))));
  expect([all, begun, most]).toEqual([[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 2]);
});

test("goes on after a task that failed", async () => {
  const inTurn = fewAtATime(1);
  const failed = inTurn(async () => {
    throw new Error("no");
  });
  const next = inTurn(async () => "yes");
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("yes");
  expect(await inTurn(async () => "again")).toBe("again");
});
