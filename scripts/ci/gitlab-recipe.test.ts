import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

interface Recipe {
  readonly records: { readonly script: readonly string[]; readonly variables: object };
}

const [, section = ""] = readFileSync(".github/REVIEWING.md", "utf8").split(/^## GitLab$/m);
const [, block = ""] = section.split(/^```(?:yaml)?$/m);
const { records } = parse(block) as Recipe;

let folder: string;
let clone: string;

function git(...args: readonly string[]): void {
  const who = [
    "-c",
    "user.name=Exempel",
    "-c",
    "user.email=exempel@example.org",
    "-c",
    "commit.gpgsign=false",
  ];
  execFileSync("git", ["-C", clone, ...who, ...args], { stdio: "pipe" });
}

function commit(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
  git("add", "--all");
  git("commit", "--quiet", "--message", path);
}

/** Lays the proposal that is checked out over main, as the job does before it needs the project's packages. */
function layOverMain(branch = "proposal"): void {
  const end = records.script.findIndex((line) => line.includes("npm"));
  const env = {
    ...process.env,
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: branch,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_PROJECT_DIR: clone,
  };
  const script = ["set -eu", ...records.script.slice(0, end)].join("\n");
  execFileSync("bash", ["-c", script], { cwd: clone, env, stdio: "pipe" });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gitlab-recipe-"));
  clone = join(folder, "clone");
  mkdirSync(clone);
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", clone);
  for (const file of ["scripts/ci/scope.ts", "scripts/ci/scope-faults.ts"]) cpSync(file, join(clone, file));
  commit("data/goals/old.yaml", "old");
  git("switch", "--quiet", "--create", "proposal");
  commit("data/goals/proposed.yaml", "proposed");
  git("switch", "--quiet", "main");
  commit("src/code.ts", "main's since");
  commit("data/goals/since.yaml", "added on main since");
  git("switch", "--quiet", "--detach", "proposal");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("tries a proposal as it will be merged, so that what main has got since is not taken for removed", () => {
  layOverMain();
  const [old, proposed, since] = ["old", "proposed", "since"].map((id) =>
    existsSync(join(folder, "clone.main/data/goals", `${id}.yaml`)),
  );
  expect({ old, proposed, since }).toEqual({ old: true, proposed: true, since: true });
});

test("tries a proposal with main's code, and has the history that it takes to merge", () => {
  layOverMain();
  expect(readFileSync(join(folder, "clone.main/src/code.ts"), "utf8")).toBe("main's since");
  expect(records.variables).toMatchObject({ GIT_DEPTH: "0" });
});

test("tries again where a runner has kept the files of the last try, and keeps nothing of them", () => {
  layOverMain();
  git("switch", "--quiet", "--detach", "main");
  layOverMain();
  expect(existsSync(join(folder, "clone.main/data/goals/since.yaml"))).toBe(true);
  expect(existsSync(join(folder, "clone.main/data/goals/proposed.yaml"))).toBe(false);
});

test("tries all that a proposal brings, also what its own .gitattributes would keep from an archive", () => {
  git("switch", "--quiet", "proposal");
  commit("data/.gitattributes", "/goals/proposed.yaml export-ignore\n");
  layOverMain();
  expect(existsSync(join(folder, "clone.main/data/goals/proposed.yaml"))).toBe(true);
});

test("refuses a proposal of records and code at once, and one from the form that changes a goal", () => {
  expect(() => layOverMain("submission/abc")).toThrow("may not touch this file");
  // What checks it would pass it: it is main's that is asked.
  commit("scripts/ci/scope.ts", "process.exitCode = 0;");
  expect(() => layOverMain()).toThrow("Records and code are changed together");
});
