import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSoundFolder } from "../../dataset/fixtures/sound-folder.ts";
import { gitIn } from "../forge/git.ts";
import { builtRecordsOf, digestOfBranch, digestOfFolder, writeBuiltRecords } from "./built-records.ts";

let folder: string;
const data = () => join(folder, "data");
const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...who, ...args]);
const ofMain = () => digestOfBranch(gitIn(folder), "main");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "klimatportal-built-"));
  writeSoundFolder(data());
  writeFileSync(join(data(), "README.md"), "No record.\n");
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Add sound records");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("is the same of a folder and of the branch that it was laid out from", async () => {
  expect(digestOfFolder(data())).toBe(await ofMain());
  git("config", "core.autocrlf", "true");
  git("rm", "-rq", "--cached", "data");
  git("reset", "-q", "--hard");
  expect(digestOfFolder(data())).toBe(await ofMain());
});

test("is another once a record has changed, though the commit is the same", async () => {
  const before = await ofMain();
  writeFileSync(join(data(), "actors", "another.yaml"), "name: Another\n");
  expect(digestOfFolder(data())).not.toBe(before);
  git("add", "-A");
  git("commit", "-qm", "Add an actor");
  expect(digestOfFolder(data())).toBe(await ofMain());
  expect(await ofMain()).not.toBe(before);
});

test("is not told of a folder that lies in no clone", () => {
  rmSync(join(folder, ".git"), { recursive: true });
  expect(digestOfFolder(data())).toBeUndefined();
});

test("is not told where git would take a name for two", () => {
  writeSoundFolder(data(), { "actors/odd\nname.yaml": "name: x\n" });
  expect(digestOfFolder(data())).toBeUndefined();
});

test("is read back from the site that it was written beside", () => {
  expect(builtRecordsOf(folder)).toBeUndefined();
  writeBuiltRecords(folder, undefined);
  expect(builtRecordsOf(folder)).toBeUndefined();
  writeBuiltRecords(folder, "abc");
  expect(builtRecordsOf(folder)).toBe("abc");
});
