import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { acceptAsShown } from "./fixtures/accept-as-shown.ts";
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
/** Commits to the proposal's branch by hand. */
const onBranch = (work: () => void) => {
  repository.git("checkout", "--quiet", `submission/${key}`);
  work();
  repository.git("checkout", "--quiet", "main");
};
/** Hides a file in a merge of the proposal's branch: neither of its parents has it. */
const mergeWith = (hidden: string, content = "title: Hidden\n") => {
  repository.git("checkout", "--quiet", "-b", "other", "main");
  repository.write("data/actors/example-bakery.yaml", "name: Exempelbageriet\n");
  repository.commit("Add the actor");
  onBranch(() => {
    repository.git("merge", "--quiet", "--no-commit", "--no-ff", "other");
    repository.write(hidden, content);
    repository.commit("Merge other work");
  });
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
  onBranch(() => {
    repository.write("data/actors/example-bakery.yaml", "name: Exempelbageriet\n");
    repository.commit("Add the actor");
  });
  const [entry] = await queue.list();
  expect(entry).toMatchObject({
    title: makeProposal().title,
    files: ["data/actors/example-bakery.yaml", path],
  });
});

test("lists and shows what only a merge on the branch has changed", async () => {
  const { queue } = await make();
  mergeWith(keptPath);
  const all = ["data/actors/example-bakery.yaml", path, keptPath];
  expect(await queue.list()).toMatchObject([{ title: makeProposal().title, files: all }]);
  const shown = await queue.show(key);
  expect(shown?.files.map((file) => file.path)).toEqual(all);
  expect(shown?.files.at(-1)).toEqual({
    path: keptPath,
    content: "title: Hidden\n",
    before: "title: Kept\n",
  });
});

test("lists and shows a branch that has no beginning in common with main: all its files are its own", async () => {
  const { queue } = await make();
  const other = "bcdefghijk";
  repository.git("checkout", "--quiet", "--orphan", `submission/${other}`);
  repository.commit("Begin again");
  repository.git("checkout", "--quiet", "main");
  const all = [keptPath, "data/portal.yaml"];
  const files = (await queue.list()).map((each) => [each.key, each.files]);
  expect(files).toContainEqual([other, all]);
  expect(files).toContainEqual([key, [path]]);
  expect(await queue.show(other)).toHaveProperty("changedSince", all);
});

test("lists no other branch in the place of a proposal's", async () => {
  const { queue } = await make();
  repository.git("checkout", "--quiet", "-b", `submission/other/${key}`);
  repository.write(keptPath, "title: Other\n");
  repository.commit("Another title");
  expect(await queue.list()).toMatchObject([{ key, title: makeProposal().title, files: [path] }]);
});

test("shows which file is no plain one, and accepts none", async () => {
  const { queue } = await make();
  onBranch(() => {
    symlinkSync("../portal.yaml", join(repository.folder, "data/commitments/a-link.yaml"));
    chmodSync(join(repository.folder, path), 0o755);
    repository.commit("Change what the files are");
  });
  const shown = await queue.show(key);
  expect(shown?.files.map(({ kind }) => kind)).toEqual(["symlink", "executable"]);
  const main = repository.git("rev-parse", "main");
  await expect(acceptAsShown(queue, key)).rejects.toThrow("no plain file");
  expect(repository.git("rev-parse", "main")).toBe(main);
});

test("accepts nothing that the branch has been given since it was shown", async () => {
  const { queue } = await make();
  const shown = { key, commit: "", files: [], ...(await queue.show(key)) };
  mergeWith("data/portal.yaml");
  const main = repository.git("rev-parse", "main");
  expect(await queue.accept(shown, { message })).toEqual({ outcome: "changed" });
  expect(repository.git("rev-parse", "main")).toBe(main);
});

test("accepts nothing that was not shown, though the branch is the same", async () => {
  const { queue } = await make();
  onBranch(() => {
    repository.write(keptPath, "title: Changed\n");
    repository.commit("Change");
    repository.write(keptPath, "title: Kept\n");
    repository.commit("Change it back");
  });
  const shown = { key, commit: "", files: [], ...(await queue.show(key)) };
  expect(shown.files.map((file) => file.path)).toEqual([path]);
  // Now what brings the old title back is a change of main.
  repository.git("merge", "--quiet", "--ff-only", `submission/${key}~1`);
  expect(await queue.accept(shown, { message })).toEqual({ outcome: "changed" });
});

test("accepts no file whose name would be a command to git's importer", async () => {
  const { queue } = await make();
  const strange = "data/a\nD data/portal.yaml";
  onBranch(() => {
    repository.write(strange, "title: Strange\n");
    repository.commit("Add a strange name");
  });
  const shown = await queue.show(key);
  expect(shown?.files).toMatchObject([{ path: strange, content: "title: Strange\n" }, { path }]);
  await expect(acceptAsShown(queue, key)).rejects.toThrow("control characters");
  expect(repository.git("ls-tree", "--name-only", "main", "data/portal.yaml")).toBe("data/portal.yaml");
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
  const shown = { key, commit: "", files: [], ...(await queue.show(key)) };
  const accepted = await queue.accept(shown, { message });
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
  expect(await queue.accept(shown, { message })).toEqual({ outcome: "unknown" });
  expect(repository.git("fsck", "--strict", "--no-dangling")).toBe("");
});

test("accepts where main is not checked out, and where there is no work tree", async () => {
  const { queue } = await make();
  repository.git("checkout", "--quiet", "-b", "somewhere-else");
  expect(await acceptAsShown(queue, key)).toMatchObject({ outcome: "accepted", workTree: "none" });
  expect(existsSync(join(repository.folder, path))).toBe(false);
  repository.remove();
  const { queue: bareQueue } = await make(makeProposal(), true);
  expect(await acceptAsShown(bareQueue, key)).toMatchObject({ outcome: "accepted", workTree: "none" });
});

test("does nothing where somebody's own file is in the way", async () => {
  const { forge, queue } = await make();
  repository.write(path, "title: Mine\n");
  const main = repository.git("rev-parse", "main");
  expect(await acceptAsShown(queue, key)).toEqual({
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
  expect(await acceptAsShown(queue, key)).toEqual({ outcome: "conflict", paths: [keptPath] });
});

test("gives back what somebody adds to in the very moment", async () => {
  const { forge } = await make();
  let asked = 0;
  const now = () => {
    asked += 1;
    if (asked === 1) {
      onBranch(() => {
        repository.write(path, "title: Corrected\n");
        repository.commit("Correct");
      });
    }
    return new Date("2026-11-24T10:00:00Z");
  };
  const queue = localQueue({ repository: repository.folder, now });
  expect([await queue.giveBack(key, "other"), asked]).toEqual([true, 2]);
  expect(await forge.status(key)).toEqual({ state: "changes-asked", reason: "other" });
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

test("says whether what waits is as the form sent it, or somebody has worked on it", async () => {
  const { queue } = await make();
  expect(await queue.show(key)).toHaveProperty("isFromForm", true);
  onBranch(() => {
    repository.write(path, "title: Edited by hand\n");
    repository.commit("Edit it");
  });
  expect(await queue.show(key)).not.toHaveProperty("isFromForm");
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
  expect(await acceptAsShown(queue, key)).toMatchObject({ outcome: "accepted", workTree: "none" });
  expect(repository.git("show", `main:${path}`)).toBe(makeProposal().files[0]?.content.trim());
});
