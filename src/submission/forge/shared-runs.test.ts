import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { sharingRuns } from "./shared-runs.ts";

test("lets all that ask while a run is under way share the next one", async () => {
  const runs: number[][] = [];
  const ask = sharingRuns(async (items: readonly number[]) => {
    runs.push([...items]);
    await pause(5);
    return items.map((item) => item * 10);
  });
  expect(await Promise.all([1, 2, 3].map(ask))).toEqual([10, 20, 30]);
  expect(await ask(4)).toBe(40);
  expect(runs).toEqual([[1], [2, 3], [4]]);
});

test("lets nobody suffer for another's fault", async () => {
  const ask = sharingRuns(async (items: readonly string[]) => {
    await pause(5);
    if (items.includes("bad")) throw new Error("bad");
    return items;
  });
  const all = await Promise.allSettled(["first", "good", "bad", "fine"].map(ask));
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
});
