import { existsSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawersFor, startDrawers } from "./drawers.ts";

test("lets one program draw a small site, and one for each processor a large one", () => {
  expect(drawersFor(176, 8)).toBe(1);
  expect(drawersFor(3999, 8)).toBe(1);
  expect(drawersFor(13_145, 2)).toBe(2);
  expect(drawersFor(13_145, 1)).toBe(1);
  expect(drawersFor(100_000, 64)).toBe(4);
});

test("begins with nothing taken on, whatever a build of the same number has left, and leaves nothing", async () => {
  const own = join(".cache", "drawing", `${process.pid}`);
  const taken = join(own, "taken");
  mkdirSync(join(taken, "actor-sv-0"), { recursive: true });
  const drawers = startDrawers(0, "nowhere", {});
  expect(readdirSync(taken)).toEqual([]);
  await drawers.end();
  expect(existsSync(own)).toBe(false);
});

test("takes away what builds have left that run no longer, and nothing of those that do", async () => {
  const left = (program: number) => join(".cache", "drawing", `${program}`);
  // No system gives a program so high a number.
  const [gone, running] = [left(2 ** 30), left(process.ppid)];
  for (const folder of [gone, running]) mkdirSync(folder, { recursive: true });
  await startDrawers(0, "nowhere", {}).end();
  expect([gone, running].map((folder) => existsSync(folder))).toEqual([false, true]);
  rmdirSync(running);
});
