import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../dataset/serialise.ts";
import { changedCommitmentsAt } from "./commitments-at.ts";

const repository = mkdtempSync(join(tmpdir(), "history-"));
const data = join(repository, "data");
const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (...args: string[]) => execFileSync("git", ["-C", repository, ...who, ...args]);
const fileOf = (id: string) => join(data, "commitments", `${id}.yaml`);
const write = (id: string, record: Partial<Commitment> = {}) => {
  const { id: _, ...rest } = makeCommitment(record);
  writeFileSync(fileOf(id), serialiseRecord("commitments", rest));
};

mkdirSync(join(data, "commitments"), { recursive: true });
write("example-kept");
write("example-paused");
write("example-removed");
git("init", "--quiet", "--initial-branch=main");
git("add", ".");
git("commit", "--quiet", "-m", "Begin");
afterAll(() => rmSync(repository, { recursive: true }));

test("gives nothing where nothing has changed", () => {
  expect(changedCommitmentsAt(data, "main")).toEqual({ records: new Map() });
});

test("gives what a changed commitment and a removed one said before", () => {
  write("example-paused", { state: "paused", stateReason: { sv: "Vi väntar på leverans." } });
  rmSync(fileOf("example-removed"));
  const found = changedCommitmentsAt(data, "main");
  if ("refusal" in found) throw new Error(found.refusal);
  expect([...found.records.keys()]).toEqual(["example-paused", "example-removed"]);
  expect(found.records.get("example-paused")?.state).toBe("active");
});

test("says when git knows no such revision, and when that is because the clone is shallow", () => {
  expect(changedCommitmentsAt(data, "--output=x")).toEqual({ refusal: "unknown" });
  git("commit", "--quiet", "--allow-empty", "-m", "Go on");
  const shallow = join(repository, "shallow");
  git("clone", "--quiet", "--depth=1", `file://${repository}`, shallow);
  expect(changedCommitmentsAt(join(shallow, "data"), "HEAD~1")).toEqual({ refusal: "shallow" });
  expect(changedCommitmentsAt(join(shallow, "data"), "HEAD")).toEqual({ records: new Map() });
});

test("says when the records are in no repository", () => {
  const alone = mkdtempSync(join(tmpdir(), "alone-"));
  expect(changedCommitmentsAt(alone, "main")).toEqual({ refusal: "not-in-git" });
  rmSync(alone, { recursive: true });
});
