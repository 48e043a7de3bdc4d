import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import { makeCommitment, makeGoal, makePeriod } from "../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../dataset/serialise.ts";
import { changedPromisesAt } from "./promises-at.ts";

const repository = mkdtempSync(join(tmpdir(), "history-"));
const data = join(repository, "data");
const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (...args: string[]) => execFileSync("git", ["-C", repository, ...who, ...args]);
const fileOf = (id: string) => join(data, "commitments", `${id}.yaml`);
const write = (id: string, record: Partial<Commitment> = {}) => {
  const { id: _, ...rest } = makeCommitment(record);
  writeFileSync(fileOf(id), serialiseRecord("commitments", rest));
};

const writeGoal = (reductionPercent: number) => {
  const { id, ...rest } = makeGoal();
  const targets = rest.targets.map((target) => ({ ...target, reductionPercent }));
  writeFileSync(join(data, "goals", `${id}.yaml`), serialiseRecord("goals", { ...rest, targets }));
};
const nothing = { commitments: new Map(), goals: new Map(), periods: new Map() };

mkdirSync(join(data, "commitments"), { recursive: true });
mkdirSync(join(data, "goals"));
mkdirSync(join(data, "periods"));
const { id: year, ...period } = makePeriod();
writeFileSync(join(data, "periods", `${year}.yaml`), serialiseRecord("periods", period));
writeGoal(60);
write("example-kept");
write("example-paused");
write("example-removed");
git("init", "--quiet", "--initial-branch=main");
git("add", ".");
git("commit", "--quiet", "-m", "Begin");
afterEach(() => {
  git("checkout", "--quiet", ".");
});
afterAll(() => rmSync(repository, { recursive: true }));

test("gives nothing where nothing has changed", () => {
  expect(changedPromisesAt(data, "main")).toEqual(nothing);
});

test("gives what a changed commitment and a removed one said before", () => {
  write("example-paused", { state: "paused", stateReason: { sv: "Vi väntar på leverans." } });
  rmSync(fileOf("example-removed"));
  const found = changedPromisesAt(data, "main");
  if ("refusal" in found) throw new Error(found.refusal);
  expect([...found.commitments.keys()]).toEqual(["example-paused", "example-removed"]);
  expect(found.commitments.get("example-paused")?.state).toBe("active");
  expect(found.goals.size).toBe(0);
});

test("gives what a changed goal said before", () => {
  writeGoal(40);
  const found = changedPromisesAt(data, "main");
  if ("refusal" in found) throw new Error(found.refusal);
  expect(found.goals.get("example-goal")?.targets[0]?.reductionPercent).toBe(60);
});

test("gives what a closed year said before it was taken away", () => {
  rmSync(join(data, "periods", `${year}.yaml`));
  const found = changedPromisesAt(data, "main");
  if ("refusal" in found) throw new Error(found.refusal);
  expect(found.periods.get(year)).toEqual(makePeriod());
});

test("says when git knows no such revision, and when that is because the clone is shallow", () => {
  expect(changedPromisesAt(data, "--output=x")).toEqual({ refusal: "unknown" });
  git("commit", "--quiet", "--allow-empty", "-m", "Go on");
  const shallow = join(repository, "shallow");
  git("clone", "--quiet", "--depth=1", `file://${repository}`, shallow);
  expect(changedPromisesAt(join(shallow, "data"), "HEAD~1")).toEqual({ refusal: "shallow" });
  expect(changedPromisesAt(join(shallow, "data"), "HEAD")).toEqual(nothing);
});

test("gives nothing of what the municipality promised that a fork was made from", () => {
  const writePortal = (name: string, code: string) =>
    writeFileSync(join(data, "portal.yaml"), `municipality:\n  name: ${name}\n  code: "${code}"\n`);
  writePortal("Storstad", "0001");
  git("add", "data");
  git("commit", "--quiet", "-m", "Have a portal");
  rmSync(fileOf("example-kept"));
  expect(changedPromisesAt(data, "main")).not.toEqual(nothing);
  writePortal("Lillstad", "0002");
  expect(changedPromisesAt(data, "main")).toEqual(nothing);
});

test("says when the records are in no repository", () => {
  const alone = mkdtempSync(join(tmpdir(), "alone-"));
  expect(changedPromisesAt(alone, "main")).toEqual({ refusal: "not-in-git" });
  rmSync(alone, { recursive: true });
});
