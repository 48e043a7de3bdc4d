import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptAsShown } from "./fixtures/accept-as-shown.ts";
import { makeProposal, makeRepository, type Repository } from "./fixtures/repository.ts";
import { localGit } from "./local-git.ts";
import { localQueue } from "./local-queue.ts";

const { key, title, files } = makeProposal();
const [sent] = files;
let repository: Repository;
let day = 1;

beforeEach(() => {
  repository = makeRepository();
  day = 1;
});
afterEach(() => repository.remove());

function open() {
  const options = { repository: repository.folder, now: () => new Date(`2026-11-0${day}T10:00:00Z`) };
  return { forge: localGit(options), queue: localQueue(options) };
}

async function sentOnTheFirst() {
  const { forge, queue } = open();
  await forge.submit(makeProposal());
  day = 2;
  return { forge, queue };
}

const whatWasSent = { title, at: "2026-11-01T10:00:00.000Z", files };

test("tells of a returned proposal when and why it was answered, and what was sent", async () => {
  const { queue } = await sentOnTheFirst();
  expect(await queue.answered(key)).toBeUndefined();
  await queue.giveBack(key, "not-measurable");
  expect(await queue.answered(key)).toEqual({
    key,
    state: "changes-asked",
    reason: "not-measurable",
    at: "2026-11-02T10:00:00.000Z",
    sent: whatWasSent,
  });
});

test("tells of an approved proposal what it changed, also when main has moved on", async () => {
  const { queue } = await sentOnTheFirst();
  await acceptAsShown(queue, key);
  repository.write(sent?.path ?? "", "title: Changed since\n");
  repository.commit("Change it");
  const told = { key, state: "published", at: "2026-11-02T10:00:00.000Z", sent: whatWasSent };
  expect(await queue.answered(key)).toEqual(told);
});

test("tells of one that main remembers although its branch is gone", async () => {
  const { queue } = await sentOnTheFirst();
  const message = repository.git("log", "-1", "--format=%B", `submission/${key}`);
  repository.git("merge", "--quiet", "--squash", `submission/${key}`);
  repository.git("commit", "--quiet", "--message", message);
  repository.git("branch", "--quiet", "-D", `submission/${key}`);
  expect(await queue.answered(key)).toMatchObject({ state: "published", sent: { title, files } });
  expect(await queue.find("abcd-efgh")).toEqual([key]);
});

test("tells of one that its sender has taken back, which has no day", async () => {
  const { forge, queue } = await sentOnTheFirst();
  await forge.withdraw(key);
  expect(await queue.answered(key)).toEqual({ key, state: "withdrawn", sent: whatWasSent });
});

test("finds proposals by key, by its beginning and by the reference, waiting or answered", async () => {
  const { forge, queue } = await sentOnTheFirst();
  const other = "abcdzzzzzzzzzzzzzzzz";
  const path = "data/commitments/another.yaml";
  await forge.submit(makeProposal({ key: other, files: [{ path, content: "title: Another\n" }] }));
  await queue.giveBack(key, "other");
  expect(await queue.find(key)).toEqual([key]);
  for (const written of [" ABCD-EFGH ", "ABCD–EFGH", "abcd efgh"])
    expect(await queue.find(written)).toEqual([key]);
  expect([...(await queue.find("abcd"))].sort()).toEqual([key, other]);
  for (const none of ["zzzz", "", "-", "*", "abcd*", "../heads", "abcd\nabcd"])
    expect(await queue.find(none)).toEqual([]);
});

test("keeps of what held personal data the answer alone, and the sender's case goes on", async () => {
  const { forge, queue } = await sentOnTheFirst();
  const named = makeProposal({
    key: "personalpersonalpers",
    title: "New commitment: anna-exempelsson",
    body: "Anna Exempelsson cycles.",
    files: [{ path: "data/commitments/anna-exempelsson.yaml", content: "title: Anna Exempelsson\n" }],
  });
  await forge.submit(named);
  const blob = repository.git("rev-parse", `submission/${named.key}:${named.files[0]?.path}`);
  await queue.giveBack(named.key, "personal-data");
  const told = { key: named.key, state: "changes-asked", reason: "personal-data" };
  expect(await queue.answered(named.key)).toEqual({ ...told, at: "2026-11-02T10:00:00.000Z" });
  expect(await forge.status(named.key)).toEqual({ state: "changes-asked", reason: "personal-data" });
  expect(await forge.submit(named)).toEqual({ outcome: "same" });
  expect(await queue.find(named.key)).toEqual([named.key]);
  // Nothing that has a name leads to it, so the collector takes it.
  const reachable = repository.git("rev-list", "--objects", "--all", "--reflog");
  expect(reachable).not.toMatch(/anna-exempelsson/);
  expect(repository.git("for-each-ref", `refs/submissions/text/${named.key}`)).toBe("");
  expect(repository.git("log", "--all", "--format=%B")).not.toMatch(/anna/i);
  repository.git("gc", "--quiet", "--prune=now");
  expect(() => repository.git("cat-file", "-e", blob)).toThrow();
  expect(await queue.list()).toHaveLength(1);
});
