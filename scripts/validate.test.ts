import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { writeSoundFolder } from "../src/dataset/fixtures/sound-folder.ts";

// Each test starts a program of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const bad = "src/dataset/fixtures/folder";
const sound = mkdtempSync(join(tmpdir(), "sound-"));
writeSoundFolder(sound);
afterAll(() => rmSync(sound, { recursive: true }));

function validate(...args: string[]) {
  const env = { ...process.env, FORCE_COLOR: undefined, PORTAL_TODAY: "2025-06-01" };
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
