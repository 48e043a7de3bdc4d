import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Commitment } from "../src/dataset/dataset.ts";
import { makeCommitment } from "../src/dataset/fixtures/factory.ts";
import { serialiseRecord } from "../src/dataset/serialise.ts";
import { writeSoundFolder } from "../src/dataset/fixtures/sound-folder.ts";

// Each test starts a program of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const bad = "src/dataset/fixtures/folder";
const sound = mkdtempSync(join(tmpdir(), "sound-"));
writeSoundFolder(sound);
afterAll(() => rmSync(sound, { recursive: true }));

function validate(...args: string[]) {
  return validateOn("2025-06-01", ...args);
}

function validateOn(day: string, ...args: string[]) {
  const env = { ...process.env, FORCE_COLOR: undefined, PORTAL_TODAY: day };
  return spawnSync(process.execPath, ["scripts/validate.ts", ...args], { encoding: "utf8", env });
}

test("ends with a count in Swedish and exit code 1 where there are errors", () => {
  const { status, stdout } = validate(bad);
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ fel, \d+ varning(ar)? i \d+ av \d+ filer$/);
  expect(stdout).not.toContain("\u001B");
});

test("exits with 0 where there are only warnings", () => {
  const { status, stdout } = validate(sound, "--lang", "en", "--no-cache");
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^0 errors, \d+ warnings? in \d+ of \d+ files$/);
  expect(status).toBe(0);
});

test("writes the format asked for and refuses another", () => {
  expect(JSON.parse(validate(bad, "--format", "json").stdout)).toMatchObject({ version: 1, language: "sv" });
  expect(validate(bad, "--format", "xml").status).not.toBe(0);
});

test("says in a line that the day to reckon from is none", () => {
  const { status, stderr } = validateOn("tomorrow", sound);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^PORTAL_TODAY is "tomorrow"[^\n]*\n$/)]);
});

test("does not pass for compared where the base is an empty name", () => {
  const { status, stderr } = validate("data", "--base", "");
  expect([status, stderr]).toEqual([1, expect.stringContaining('Git känner inte till ""')]);
});

test("says that there is no such folder, and not that git lacks it, where it is mistyped", () => {
  const { status, stdout, stderr } = validate("dta", "--base", "main");
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toContain('Det finns ingen mapp "dta"');
});

test("says what a change since a base commit may not do, and when there is no such base", () => {
  const repository = mkdtempSync(join(tmpdir(), "base-"));
  const data = join(repository, "data");
  writeSoundFolder(data);
  const write = (keys: Partial<Commitment>) => {
    const { id, ...record } = makeCommitment({ due: "2030-12-31", ...keys });
    writeFileSync(join(data, "commitments", `${id}.yaml`), serialiseRecord("commitments", record));
  };
  mkdirSync(join(data, "commitments"), { recursive: true });
  write({});
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
  const git = (...args: string[]) => execFileSync("git", ["-C", repository, ...who, ...args]);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "-A");
  git("commit", "--quiet", "-m", "Begin");
  expect(validate(data, "--base", "main").status).toBe(0);
  write({ due: "2035-12-31" });
  const weakened = validate(data, "--base", "main", "--format", "json");
  expect(weakened.status).toBe(1);
  expect(weakened.stdout).toContain('"weakened-target"');
  const lost = validate(data, "--base", "no-such-branch", "--lang", "en");
  expect([lost.status, lost.stdout]).toEqual([1, ""]);
  expect(lost.stderr).toMatch(/^Git knows no "no-such-branch"\. Give a commit/);
  rmSync(repository, { recursive: true });
});
