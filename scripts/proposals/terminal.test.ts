import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSoundFolder } from "../../src/dataset/fixtures/sound-folder.ts";

const patience = { timeout: 60_000 };
const key = "abcdefghij234567abcd";
let repository: string;

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  execFileSync("git", ["-C", repository, ...identity, ...args]);
}

function proposals(...args: readonly string[]): string {
  const script = join(import.meta.dirname, "../proposals.ts");
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: repository,
    env: { PATH: process.env["PATH"], PORTAL_TODAY: "2025-03-01" },
    encoding: "utf8",
  });
  return stdout + stderr;
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "klimatportal-terminal-"));
  git("init", "--quiet", "--initial-branch=main");
  writeSoundFolder(join(repository, "data"));
  git("add", "data");
  git("commit", "--quiet", "--message=Start");
  git("checkout", "--quiet", "-b", `submission/${key}`);
  writeFileSync(join(repository, "data/odd.yaml"), "title: \u001B[2Kodd\nlast: line\n");
  git("add", "data");
  git("commit", "--quiet", "--message=Title \u001B[1A\u001B]0;owned\u0007\u202Eend");
  git("checkout", "--quiet", "main");
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

test("shows in the list what a title would have the terminal do", patience, () => {
  expect(proposals("list")).toMatch(/Title \uFFFD\[1A\uFFFD\]0;owned\uFFFD\uFFFDend\n$/);
});

test("shows what a file would have the terminal do, and keeps its lines", patience, () => {
  const said = proposals("show", key);
  expect(said).toContain("title: \uFFFD[2Kodd\nlast: line\n");
  expect(said).not.toMatch(/[^\P{Cc}\n]/u);
});

test("shows what a key would have the terminal do, where there is none such", patience, () => {
  expect(proposals("show", "\u001B[2J")).toContain("\uFFFD[2J");
});
