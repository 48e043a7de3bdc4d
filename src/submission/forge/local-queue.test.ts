import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptPath, makeProposal, makeRepository, type Repository } from "./fixtures/repository.ts";
import { localGit } from "./local-git.ts";
import { localQueue } from "./local-queue.ts";

let repository: Repository;
const { key } = makeProposal();
const path = "data/commitments/example-bakery-vans.yaml";
const message = "Accept the proposal";

async function make(proposal = makeProposal(), bare = false) {
  repository = makeRepository({ bare });
  const options = { repository: repository.folder, now: () => new Date("2026-11-23T10:00:00Z") };
  const forge = localGit(options);
  await forge.submit(proposal);
  return { forge, queue: localQueue(options) };
}
const change = async () => {
  repository = makeRepository();
  const base = repository.git("rev-parse", `main:${keptPath}`);
  return makeProposal({ files: [{ path: keptPath, content: "title: Changed\n", base }] });
};
afterEach(() => repository.remove());

test("lists what waits, oldest first", async () => {
  const { queue } = await make();
  const earlier = localGit({ repository: repository.folder, now: () => new Date("2026-11-22T10:00:00Z") });
  const files = [{ path: "data/commitments/example-school.yaml", content: "title: Skolan\n" }];
  await earlier.submit(makeProposal({ key: "bcdefghijk", title: "New commitment: example-school", files }));
  expect(await queue.list()).toEqual([
    {
      key: "bcdefghijk",
      title: "New commitment: example-school",
      at: "2026-11-22T10:00:00.000Z",
      files: ["data/commitments/example-school.yaml"],
    },
    { key, title: makeProposal().title, at: "2026-11-23T10:00:00.000Z", files: [path] },
  ]);
});

test("lists what a reviewer has changed on the branch too, by the sender's title", async () => {
  const { queue } = await make();
  repository.git("checkout", "--quiet", `submission/${key}`);
  repository.write("data/actors/example-bakery.yaml", "name: Exempelbageriet\n");
  repository.commit("Add the actor");
  repository.git("checkout", "--quiet", "main");
  const [entry] = await queue.list();
  expect(entry).toMatchObject({
    title: makeProposal().title,
    files: ["data/actors/example-bakery.yaml", path],
  });
});

test("shows the text, the new files and what main says today", async () => {
  const proposal = await change();
  repository.remove();
  const { queue } = await make(proposal);
  const shown = await queue.show(key);
  expect(shown?.body).toBe(proposal.body);
  expect(shown?.files).toEqual([{ path: keptPath, content: "title: Changed\n", before: "title: Kept\n" }]);
  expect(await queue.show("zzzzzzzzzz")).toBeUndefined();
});

test("accepts by a merge, and lets the work tree follow", async () => {
  const { forge, queue } = await make();
  repository.write("data/portal.yaml", "title: Somebody is writing\n");
  const accepted = await queue.accept(key, { message });
  expect(accepted).toEqual({
    outcome: "accepted",
    commit: repository.git("rev-parse", "main"),
    workTree: "updated",
  });
  expect(readFileSync(join(repository.folder, path), "utf8")).toBe(makeProposal().files[0]?.content);
  expect(repository.git("status", "--porcelain")).toBe("M data/portal.yaml");
  expect(repository.git("log", "-1", "--format=%s|%cn|%P").split(" ")).toHaveLength(4);
  expect(await forge.status(key)).toEqual({ state: "published" });
  expect(await queue.list()).toEqual([]);
  expect(await queue.accept(key, { message })).toEqual({ outcome: "unknown" });
  expect(repository.git("fsck", "--strict", "--no-dangling")).toBe("");
});

test("accepts where main is not checked out, and where there is no work tree", async () => {
  const { queue } = await make();
  repository.git("checkout", "--quiet", "-b", "somewhere-else");
  expect(await queue.accept(key, { message })).toMatchObject({ outcome: "accepted", workTree: "none" });
  expect(existsSync(join(repository.folder, path))).toBe(false);
  repository.remove();
  const { queue: bareQueue } = await make(makeProposal(), true);
  expect(await bareQueue.accept(key, { message })).toMatchObject({ outcome: "accepted", workTree: "none" });
});

test("does nothing where somebody's own file is in the way", async () => {
  const { forge, queue } = await make();
  repository.write(path, "title: Mine\n");
  const main = repository.git("rev-parse", "main");
  expect(await queue.accept(key, { message })).toEqual({
    outcome: "unclean",
    paths: [path],
    run: `git status -- ${path}`,
  });
  expect(repository.git("rev-parse", "main")).toBe(main);
  expect(readFileSync(join(repository.folder, path), "utf8")).toBe("title: Mine\n");
  expect(await forge.status(key)).toEqual({ state: "in-review" });
});

test("says which files main has changed since", async () => {
  const proposal = await change();
  repository.remove();
  const { queue } = await make(proposal);
  repository.write(keptPath, "title: Corrected meanwhile\n");
  expect(await queue.show(key)).not.toHaveProperty("changedSince");
  repository.commit("Correct");
  expect(await queue.show(key)).toHaveProperty("changedSince", [keptPath]);
  expect(await queue.accept(key, { message })).toEqual({ outcome: "conflict", paths: [keptPath] });
});

test("gives back with a reason, and keeps what was sent", async () => {
  const { forge, queue } = await make();
  expect(await queue.giveBack(key, "needs-evidence", "Please add a link.\nReason: duplicate")).toBe(true);
  expect(await forge.status(key)).toEqual({ state: "changes-asked", reason: "needs-evidence" });
  expect(await forge.submit(makeProposal())).toEqual({ outcome: "same" });
  expect(await forge.withdraw(key)).toBe(false);
  expect(await queue.list()).toEqual([]);
  expect(await queue.giveBack(key, "other")).toBe(false);
  expect(repository.git("show", `refs/submissions/returned/${key}:${path}`)).toBe(
    "title: Elbilar på Exempelbageriet",
  );
});

test("declines where the reason says so", async () => {
  const { forge, queue } = await make();
  await queue.giveBack(key, "out-of-scope");
  expect(await forge.status(key)).toEqual({ state: "declined", reason: "out-of-scope" });
});

test("sees that a person has merged by hand, and has taken the branch away", async () => {
  const { forge, queue } = await make();
  repository.git("merge", "--quiet", "--squash", `submission/${key}`);
  repository.git(
    "commit",
    "--quiet",
    "--message",
    repository.git("log", "-1", "--format=%B", `submission/${key}`),
  );
  repository.git("branch", "--quiet", "-D", `submission/${key}`);
  expect(await forge.status(key)).toEqual({ state: "published" });
  expect(await queue.list()).toEqual([]);
});

test("accepts where main was checked out in a folder that has been thrown away", async () => {
  const { queue } = await make();
  const beside = `${repository.folder}-beside`;
  repository.git("checkout", "--quiet", "-b", "work");
  repository.git("worktree", "add", "--quiet", beside, "main");
  rmSync(beside, { recursive: true });
  expect(await queue.accept(key, { message })).toMatchObject({ outcome: "accepted", workTree: "none" });
  expect(repository.git("show", `main:${path}`)).toBe(makeProposal().files[0]?.content.trim());
});
