import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mustBeFreeToEmpty } from "./site-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
}

test.each([
  ["an empty folder", []],
  ["a site built before", ["index.html", "api/v1/index.json"]],
])("lets a build empty %s", (_what, files) => {
  put(...files);
  expect(() => mustBeFreeToEmpty(folder)).not.toThrow();
});

test("lets a build make a folder that is not there", () => {
  expect(() => mustBeFreeToEmpty(join(folder, "new", "dist"))).not.toThrow();
});

test.each([
  ["records", ["portal.yaml", "goals/some-goal.yaml"]],
  ["the clone", ["package.json", "src/context.ts"]],
  ["somebody else's site", ["index.html", "style.css"]],
  ["a clone that a site is published from", [".git/HEAD", "api/v1/index.json"]],
])("lets no build empty the folder of %s", (_what, files) => {
  put(...files);
  expect(() => mustBeFreeToEmpty(folder)).toThrow(`PORTAL_OUT is ${folder}`);
});

test("lets no build take the place of a file", () => {
  put("dist");
  expect(() => mustBeFreeToEmpty(join(folder, "dist"))).toThrow("a file");
});
