import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inOwnOrder, isOurs, onePerAddress, shareOf, takeOn } from "./share.ts";

const paths = Array.from({ length: 2000 }, (_, number) => `/ataganden/bolag-${number}-byter-bilar/`);

test("gives every address to one program, and each about as many", () => {
  for (const among of [1, 2, 3, 4]) {
    const counts = new Map<number, number>();
    for (const path of paths) {
      const share = shareOf(path, undefined, among);
      counts.set(share, (counts.get(share) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(Array.from({ length: among }, (_, share) => share));
    for (const count of counts.values()) expect(count).toBeGreaterThan((0.85 * paths.length) / among);
  }
});

test("keeps the pages of a language together", () => {
  const shares = (language: "sv" | "en", among: number) =>
    [...new Set(paths.map((path) => shareOf(path, language, among)))].sort();
  expect([shares("sv", 2), shares("en", 2)]).toEqual([[0], [1]]);
  expect([shares("sv", 4), shares("en", 4)]).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test("sees no difference in a slash at the end, which Astro may add to a file", () => {
  expect(shareOf("/qr/actors/a.sv.svg/", undefined, 2)).toBe(shareOf("/qr/actors/a.sv.svg", undefined, 2));
});

test("lets no two be written to one address", () => {
  onePerAddress(["/mal/", "/mal/elnatet/", "/mal.json"]);
  expect(() => onePerAddress(["/mal/", "/feed.xml", "/mal"])).toThrow(
    "Two pages or files would be written to /mal",
  );
});

test("gives all to a program that draws alone", () => {
  expect(paths.every((path) => isOurs(path, "en"))).toBe(true);
});

test("lets the first that asks take on a piece of work", () => {
  const folder = mkdtempSync(join(tmpdir(), "taken-"));
  expect([takeOn("actor-sv-0", folder), takeOn("actor-sv-0", folder)]).toEqual([true, false]);
  expect(takeOn("actor-sv-1", folder)).toBe(true);
  rmSync(folder, { recursive: true });
});

test("names the piece of work that could not be taken on, and says why", () => {
  const folder = join(tmpdir(), "taken-none");
  expect(() => takeOn("actor-sv-2", folder)).toThrow(/^actor-sv-2 could not be taken on: ENOENT/);
});

test("takes on everything alone, in the order it comes", () => {
  expect([takeOn("actor-sv-0"), takeOn("actor-sv-0")]).toEqual([true, true]);
  expect(inOwnOrder([1, 2, 3])).toEqual([1, 2, 3]);
});

test("begins each program at a place of its own, and takes it round", () => {
  expect([0, 1].map((program) => inOwnOrder([1, 2, 3, 4, 5], program, 2))).toEqual([
    [1, 2, 3, 4, 5],
    [3, 4, 5, 1, 2],
  ]);
  expect([0, 1, 2].map((program) => inOwnOrder([1, 2, 3], program, 3)[0])).toEqual([1, 2, 3]);
});
