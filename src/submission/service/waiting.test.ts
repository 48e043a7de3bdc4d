import { expect, test } from "vitest";
import { queuePlaces } from "./waiting.ts";

const minuteMs = 60_000;

/** Places of a queue whose forge gives these counts, one after the other. */
function placesOf(counts: readonly (number | Error)[], limits: { waiting?: number; perHour?: number }) {
  let time = 0;
  let asked = 0;
  const openCount = async () => {
    const answer = counts[asked] ?? 0;
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const { hold } = queuePlaces({ openCount }, { waiting: 100, perHour: 100, ...limits }, () => time);
  return {
    hold,
    /** Whether there was a place, and a proposal came of it. */
    take: async (key: string) => {
      const leave = await hold(key);
      leave?.(true);
      return leave !== undefined;
    },
    asked: () => asked,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

test("has no more places for all that come at once than may wait, and asks the forge once", async () => {
  const { hold, asked } = placesOf([3], { waiting: 5 });
  const held = await Promise.all(["a", "b", "c", "d"].map(hold));
  expect(held.map((place) => place !== undefined)).toEqual([true, true, false, false]);
  expect(asked()).toBe(1);
});

test("gives a place that nothing came of to the next", async () => {
  const { hold, take } = placesOf([0], { waiting: 1 });
  const leave = await hold("a");
  expect(await take("b")).toBe(false);
  leave?.(false);
  expect(await take("b")).toBe(true);
  expect(await take("c")).toBe(false);
});

test("lets those who send the same at once share a place, until the last has left", async () => {
  const { hold, take } = placesOf([0], { waiting: 1 });
  const [one, two] = await Promise.all([hold("a"), hold("a")]);
  one?.(false);
  expect([two !== undefined, await take("b")]).toEqual([true, false]);
  two?.(false);
  expect(await take("b")).toBe(true);
});

test("asks again after a while, and then counts only what the forge has and what is on its way", async () => {
  const { hold, take, wait } = placesOf([1, 1], { waiting: 3 });
  await hold("on its way");
  expect([await take("a"), await take("b")]).toEqual([true, false]);
  wait(5000);
  expect([await take("b"), await take("c")]).toEqual([true, false]);
});

test("takes so many in an hour, whatever becomes of them", async () => {
  const { take, wait } = placesOf([], { perHour: 2 });
  expect(await take("a")).toBe(true);
  wait(30 * minuteMs);
  expect([await take("b"), await take("c")]).toEqual([true, false]);
  wait(30 * minuteMs);
  expect([await take("c"), await take("d")]).toEqual([true, false]);
});

test("asks again when the forge did not answer", async () => {
  const { hold, take } = placesOf([new Error("down"), 2], { waiting: 3 });
  await expect(hold("a")).rejects.toThrow("down");
  expect([await take("a"), await take("b")]).toEqual([true, false]);
});

test("asks again when the clock has been set back", async () => {
  const { take, wait } = placesOf([50, 1], { waiting: 50 });
  expect(await take("a")).toBe(false);
  wait(-60 * minuteMs);
  expect(await take("a")).toBe(true);
});
