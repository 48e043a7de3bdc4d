import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../dataset/serialise.ts";
import { play, type Step } from "./fixtures/play.ts";
import { readHistory } from "./history.ts";

const folder = mkdtempSync(join(tmpdir(), "record-history-"));
const repository = join(folder, "whole");
const cache = join(folder, "cache");
const data = join(repository, "data");
const fileOf = (id: string) => join(data, "commitments", `${id}.yaml`);
afterAll(() => rmSync(folder, { recursive: true }));

function git(date: string, ...args: string[]) {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["-C", repository, ...who, ...args], { env, stdio: "ignore" });
}
function write(id: string, keys: Partial<Commitment>) {
  const { id: _, ...rest } = makeCommitment(keys);
  writeFileSync(fileOf(id), serialiseRecord("commitments", rest));
}
function commit(date: string, message: string) {
  git(date, "add", "-A");
  git(date, "commit", "-q", "-m", message);
}

const unit = { sv: "procent fossilfria leveranser" };
const promise = { due: "2030-12-31", target: { value: 50, unit } };
const lower = { ...promise, target: { value: 30, unit } };
mkdirSync(join(data, "commitments"), { recursive: true });
execFileSync("git", ["-C", repository, "init", "-q", "--initial-branch=main"]);
writeFileSync(join(data, "portal.yaml"), "proposed: true\n");
write("example-vans", { ...promise, target: { value: 60, unit } });
commit("2026-01-10T12:00:00Z", "Begin");
write("example-vans", promise);
commit("2026-02-10T12:00:00Z", "Edit the proposal");
writeFileSync(join(data, "portal.yaml"), "proposed: false\n");
commit("2026-03-10T12:00:00Z", "Decide on the portal");
write("example-vans", lower);
// 23.30 the day before in UTC is the third of March in Sweden.
commit("2027-03-02T23:30:00Z", "Lower");
git("2027-04-01T12:00:00Z", "revert", "--no-edit", "HEAD");
write("example-vans", { ...promise, due: "2031-12-31" });
commit("2021-01-01T12:00:00Z", "Move due date, with a clock gone wrong");
write("example-vans", { ...lower, due: "2031-12-31" });
commit("2027-05-01T12:00:00Z", "Put right\n\nCorrection: the source says 30, not as Program: Exempel says");
renameSync(fileOf("example-vans"), fileOf("example-lorries"));
commit("2027-06-01T12:00:00Z", "Rename");
const ended = { state: "withdrawn", stateReason: { sv: "Bilarna såldes." } } as const;
write("example-lorries", { ...lower, ...ended, due: "2031-12-31" });
commit("2027-07-01T12:00:00Z", "Withdraw");
git("2027-08-01T12:00:00Z", "checkout", "-q", "-b", "submission/x");
write("example-bakery", promise);
commit("2027-08-01T12:00:00Z", "New\n\nSubmission: abcdefghij 0123abcd");
git("2027-08-02T12:00:00Z", "checkout", "-q", "main");
git("2027-08-09T12:00:00Z", "merge", "-q", "--no-ff", "--no-edit", "submission/x");

const told = (directory: string, name: string) =>
  readHistory(directory, cache).records[`commitments/${name}`]?.map(
    ({ date, isEditing, change }) => `${date} ${change.kind}${isEditing ? " (editing)" : ""}`,
  );

test("tells a record's changes in the order they were made, by Swedish date, across a new name", () => {
  expect(told(data, "example-lorries")).toEqual([
    "2026-01-10 created (editing)",
    "2026-02-10 target (editing)",
    "2027-03-03 target",
    "2027-04-01 target",
    "2027-04-01 due",
    "2027-05-01 target (editing)",
    "2027-06-01 renamed",
    "2027-07-01 state",
  ]);
});

test("lists promises that were weakened, newest first, and no corrections", () => {
  const found = readHistory(data, cache).changedPromises.map(({ change, reason }) => [
    change.kind,
    reason?.sv,
  ]);
  expect(found).toEqual([
    ["state", "Bilarna såldes."],
    ["due", undefined],
    ["target", undefined],
  ]);
});

test("counts changed promises from the day the portal was decided on, not from its first", () => {
  expect(readHistory(data, cache).promisesSince).toBe("2026-03-10");
  const begun = (portal: string, name: string) => {
    const at = "2026-01-10T12:00:00Z";
    const more = { at: "2026-02-10T12:00:00Z", says: "Lower", edits: { "commitments/example-vans": lower } };
    const steps = [{ at, says: "Begin", portal, edits: { "commitments/example-vans": promise } }, more];
    return readHistory(play(steps, join(folder, name)), cache).promisesSince;
  };
  expect(begun("proposed: true\n", "still-proposed")).toBe("2026-01-10");
  expect(begun("proposed: false\n", "never-proposed")).toBe("2026-01-10");
});

test("says when an approved proposal was sent in, and that it came by the form", () => {
  const [event] = readHistory(data, cache).records["commitments/example-bakery"] ?? [];
  expect(event).toMatchObject({ role: "form", date: "2027-08-09", proposed: "2027-08-01" });
});

test("takes what a trailer says for no trailer", () => {
  const events = readHistory(data, cache).records["commitments/example-lorries"] ?? [];
  expect(events.find(({ date }) => date === "2027-05-01")).toMatchObject({ role: "staff" });
});

test("says from which day a shallow clone can see", () => {
  const shallow = join(folder, "shallow");
  execFileSync("git", ["clone", "-q", "--depth=3", `file://${repository}`, shallow], { stdio: "ignore" });
  const { sight, since, promisesSince } = readHistory(join(shallow, "data"), cache);
  expect([sight, since, promisesSince]).toEqual(["shallow", "2027-06-01", "2027-06-01"]);
  expect(told(join(shallow, "data"), "example-lorries")).toEqual(["2027-07-01 state"]);
});

test("says that nothing can be seen outside a repository", () => {
  const { sight, promisesSince } = readHistory(folder, cache);
  expect([sight, promisesSince]).toEqual(["none", undefined]);
});

test("keeps what a record has been through when it is given a name that another had before it", () => {
  const steps: readonly Step[] = [
    {
      at: "2026-01-10T12:00:00Z",
      says: "Begin",
      portal: "proposed: false\n",
      edits: {
        "commitments/example-vans": promise,
        "commitments/example-bikes": { title: { sv: "Vi lånar ut cyklar till alla som arbetar hos oss" } },
      },
    },
    { at: "2026-02-10T12:00:00Z", says: "Take away", removes: "commitments/example-bikes" },
    { at: "2026-03-10T12:00:00Z", says: "Lower", edits: { "commitments/example-vans": lower } },
    {
      at: "2026-04-10T12:00:00Z",
      says: "Rename",
      renames: ["commitments/example-vans", "commitments/example-bikes"],
    },
  ];
  const taken = play(steps, join(folder, "taken-name"));
  expect(told(taken, "example-bikes")).toEqual([
    "2026-01-10 created",
    "2026-01-10 created",
    "2026-02-10 removed",
    "2026-03-10 target",
    "2026-04-10 renamed",
  ]);
  expect(readHistory(taken, cache).changedPromises.map(({ change }) => change.kind)).toEqual([
    "target",
    "removed",
  ]);
});
