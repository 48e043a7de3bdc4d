import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: { readonly records: { readonly steps: readonly { name?: string; run?: string }[] } };
}

const { jobs } = parse(readFileSync(".github/workflows/proposal.yml", "utf8")) as Workflow;
const step = jobs.records.steps.find(({ name }) => name === "Lay the proposal's records over main's");

let folder: string;

/** Runs the step as GitHub does, where a proposal lies beside what main has. */
function layOverMain(): void {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Exempel", "-c", "user.email=exempel@example.org", ...args], {
      cwd: join(folder, "proposal"),
      stdio: "pipe",
    });
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "A proposal");
  execFileSync("bash", ["-e", "-c", step?.run ?? "false"], { cwd: folder, stdio: "pipe" });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "proposal-records-"));
  for (const path of ["data/goals", "proposal/data/goals"])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "data/goals/removed.yaml"), "main's");
  writeFileSync(join(folder, "proposal/data/goals/proposed.yaml"), "proposed");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("judges all records of a proposal and no other, whatever its own .gitattributes would keep from an archive", () => {
  writeFileSync(join(folder, "proposal/data/.gitattributes"), "/goals/proposed.yaml export-ignore\n");
  layOverMain();
  expect(readdirSync(join(folder, "data/goals"))).toEqual(["proposed.yaml"]);
  expect(readdirSync(folder)).toEqual(["data"]);
});

test.each([
  ["in a folder", tmpdir()],
  ["nowhere in the proposal, and somewhere in main", "src"],
  ["in a file", "../proposal.yaml"],
])("stops at a proposal whose records lie %s, and leaves main's as they are", (_, target) => {
  writeFileSync(join(folder, "proposal.yaml"), "a file");
  rmSync(join(folder, "proposal/data"), { recursive: true });
  symlinkSync(target, join(folder, "proposal/data"));
  expect(layOverMain).toThrow();
  expect(readdirSync(join(folder, "data/goals"))).toEqual(["removed.yaml"]);
});
