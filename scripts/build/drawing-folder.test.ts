import { existsSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDrawingFolder } from "./drawing-folder.ts";

const ofProgram = (program: number) => join(".cache", "drawing", `${program}`);

test("begins with nothing taken on, whatever a build of the same number has left, and leaves nothing", () => {
  const own = ofProgram(process.pid);
  mkdirSync(join(own, "taken", "actor-sv-0"), { recursive: true });
  const { taken, remove } = openDrawingFolder();
  expect(taken).toBe(join(own, "taken"));
  expect(readdirSync(own)).toEqual(["taken"]);
  expect(readdirSync(taken)).toEqual([]);
  remove();
  expect(existsSync(own)).toBe(false);
});

test("takes away what builds have left that run no longer, and nothing of those that do", () => {
  // No system gives a program so high a number.
  const [gone, running] = [ofProgram(2 ** 30), ofProgram(process.ppid)];
  for (const folder of [gone, running]) mkdirSync(folder, { recursive: true });
  openDrawingFolder().remove();
  expect([gone, running].map((folder) => existsSync(folder))).toEqual([false, true]);
  rmdirSync(running);
});
