import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtFrom } from "./built-from.ts";

const folder = mkdtempSync(join(tmpdir(), "built-from-"));
afterAll(() => rmSync(folder, { recursive: true }));

const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];
/** A repository with a commit at each moment, and a folder of records. */
function repositoryOf(name: string, ...moments: readonly string[]) {
  const repository = join(folder, name);
  const data = join(repository, "data");
  mkdirSync(data, { recursive: true });
  const git = (args: readonly string[], date = "") =>
    execFileSync("git", ["-C", repository, ...who, ...args], {
      encoding: "utf8",
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    }).trim();
  git(["init", "-q", "--initial-branch=main"]);
  for (const moment of moments) git(["commit", "-q", "--allow-empty", "-m", "Change"], moment);
  return { data, head: () => git(["rev-parse", "HEAD"]) };
}

test("names the commit of the repository that the records lie in", () => {
  const { data, head } = repositoryOf("records", "2026-01-10T12:00:00Z", "2026-02-10T12:00:00Z");
  expect(builtFrom(data)).toEqual({ commit: head(), date: "2026-02-10" });
});

test("gives the day in Sweden, as the history does, of a commit made late in the evening in UTC", () => {
  const { data } = repositoryOf("late", "2026-06-01T22:30:00Z");
  expect(builtFrom(data)?.date).toBe("2026-06-02");
});

test("goes by the commits before one whose clock had gone wrong", () => {
  const { data } = repositoryOf(
    "wrong",
    "2026-01-10T12:00:00Z",
    "2026-03-10T12:00:00Z",
    "2021-01-01T12:00:00Z",
  );
  expect(builtFrom(data)?.date).toBe("2026-03-10");
});

test("knows of none outside a repository, before the first commit, and where there is no folder", () => {
  const { data } = repositoryOf("empty");
  expect(builtFrom(data)).toBeUndefined();
  expect(builtFrom(join(folder, "nowhere"))).toBeUndefined();
  expect(builtFrom(folder)).toBeUndefined();
});
