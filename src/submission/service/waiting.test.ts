import { expect, test } from "vitest";
import { waitingCounter } from "./waiting.ts";

function counterOf(answers: (number | Error)[]) {
  let time = 0;
  let asked = 0;
  const openCount = async () => {
    asked += 1;
    const answer = answers.shift() ?? 0;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const counter = waitingCounter({ openCount }, () => time);
  return { counter, asked: () => asked, wait: (ms: number) => (time += ms) };
}

test("asks the forge once for all that come at once, and adds what is taken", async () => {
  const { counter, asked } = counterOf([3]);
  expect(await Promise.all([counter.count(), counter.count(), counter.count()])).toEqual([3, 3, 3]);
  counter.add();
  expect(await counter.count()).toBe(4);
  expect(asked()).toBe(1);
});

test("asks again after a while, and forgets what it added", async () => {
  const { counter, wait } = counterOf([3, 1]);
  await counter.count();
  counter.add();
  wait(5000);
  expect(await counter.count()).toBe(1);
});

test("asks again when the forge did not answer", async () => {
  const { counter } = counterOf([new Error("down"), 2]);
  await expect(counter.count()).rejects.toThrow("down");
  expect(await counter.count()).toBe(2);
});

test("asks again when the clock has been set back", async () => {
  const { counter, wait } = counterOf([50, 1]);
  await counter.count();
  wait(-3_600_000);
  expect(await counter.count()).toBe(1);
});
