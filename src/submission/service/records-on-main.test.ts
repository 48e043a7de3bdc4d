import { join } from "node:path";
import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeCommitment } from "../../dataset/fixtures/factory.ts";
import { writeSoundFolder } from "../../dataset/fixtures/sound-folder.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { makeRepository, type Repository } from "../forge/fixtures/repository.ts";
import { gitIn, type RunGit } from "../forge/git.ts";
import { recordsOnMain } from "./records-on-main.ts";

let repository: Repository;
let now: number;
const file = "data/commitments/a-new-one.yaml";

beforeEach(() => {
  now = 0;
  repository = makeRepository();
  rmSync(join(repository.folder, "data"), { recursive: true });
  writeSoundFolder(join(repository.folder, "data"));
  repository.commit("Add sound records");
});
afterEach(() => repository.remove());

const open = (branch = "main") =>
  recordsOnMain({ repository: repository.folder, branch, today: () => "2025-06-01", now: () => now });
const idsIn = async (records: ReturnType<typeof open>) => [
  ...(await records()).collections.commitments.keys(),
];

test("reads what main says, and not what lies in the work tree", async () => {
  const records = open();
  repository.write(file, serialiseRecord("commitments", makeCommitment()));
  repository.write("data/portal.yaml", "title: [");
  expect(await idsIn(records)).toEqual([]);
});

test("reads anew when main has moved, and gives the same records while it has not", async () => {
  const records = open();
  const first = await records();
  repository.write(file, serialiseRecord("commitments", makeCommitment()));
  now += 3000;
  expect(await records()).toBe(first);
  repository.commit("Add a commitment");
  expect(await records()).toBe(first);
  now += 3000;
  expect(await idsIn(records)).toEqual(["a-new-one"]);
});

test("reads anew when the clock has been set back", async () => {
  const records = open();
  await records();
  repository.write(file, serialiseRecord("commitments", makeCommitment()));
  repository.commit("Add a commitment");
  now -= 3_600_000;
  expect(await idsIn(records)).toEqual(["a-new-one"]);
});

test("keeps the last sound state while main has errors", async () => {
  const records = open();
  const sound = await records();
  repository.write("data/portal.yaml", "title: [");
  repository.commit("Break the portal");
  now += 3000;
  expect(await records()).toEqual(sound);
});

test("says where the errors of main are, as its reader would open them", async () => {
  repository.write("data/portal.yaml", "title: [");
  repository.commit("Break the portal");
  await expect(open()()).rejects.toThrow(/^data\/portal\.yaml:1/);
});

test("says what to do where the branch has no records", async () => {
  await expect(open("published")()).rejects.toThrow(/"published".*SUBMISSIONS_BRANCH/);
});

test("reads only the files that have changed", async () => {
  const asked: string[] = [];
  const git = gitIn(repository.folder);
  const run: RunGit = (args, given) => {
    if (args[0] === "cat-file") asked.push(...(given?.input ?? "").trim().split("\n"));
    return git(args, given);
  };
  const records = recordsOnMain({
    repository: repository.folder,
    branch: "main",
    today: () => "2025-06-01",
    now: () => now,
    run,
  });
  await records();
  asked.length = 0;
  repository.write(file, serialiseRecord("commitments", makeCommitment()));
  repository.commit("Add a commitment");
  now += 3000;
  await records();
  expect(asked).toEqual([repository.git("rev-parse", `main:${file}`)]);
});

test("judges main as the validator does", async () => {
  repository.write(file, serialiseRecord("commitments", makeCommitment({ goals: ["no-such-goal"] })));
  repository.commit("Refer to nothing");
  await expect(open()()).rejects.toThrow("unknown-ref");
});
