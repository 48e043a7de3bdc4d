import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptAsShown } from "./fixtures/accept-as-shown.ts";
import { keptPath, makeProposal, makeRepository, type Repository } from "./fixtures/repository.ts";
import { gitIn, type RunGit } from "./git.ts";
import { changeRefs } from "./change-refs.ts";
import { localGit } from "./local-git.ts";
import { localQueue } from "./local-queue.ts";

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const { key } = makeProposal();

/** A lock as a killed git leaves it, so many seconds ago. */
function leaveLock(name: string, secondsAgo: number): string {
  const lock = join(repository.folder, ".git", `${name}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, "");
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(lock, then, then);
  return lock;
}

/** Git that does not wait for others. */
const impatient = (): RunGit => {
  const run = gitIn(repository.folder);
  const hasty = ["-c", "core.filesRefLockTimeout=0", "-c", "core.packedRefsTimeout=0"];
  return (args, options) => run([...hasty, ...args], options);
};

test.each([`refs/heads/submission/${key}`, `refs/submissions/text/${key}`])(
  "takes a proposal although a git that was killed has locked %s",
  async (ref) => {
    const lock = leaveLock(ref, 61);
    const forge = localGit({ repository: repository.folder, run: impatient() });
    expect(await forge.submit(makeProposal())).toEqual({ outcome: "created" });
    expect(existsSync(lock)).toBe(false);
  },
);

test.each(["packed-refs", "refs/heads/main", "HEAD"])("accepts although %s was left locked", async (name) => {
  await localGit({ repository: repository.folder }).submit(makeProposal());
  leaveLock(name, 601);
  const queue = localQueue({ repository: repository.folder, run: impatient() });
  expect(await acceptAsShown(queue, key)).toMatchObject({ outcome: "accepted" });
});

test.each([
  [`refs/heads/submission/${key}`, 5],
  ["packed-refs", 120],
])("leaves the lock of %s alone that is %d seconds old: somebody may be at work", async (name, age) => {
  const head = repository.git("rev-parse", "main");
  const open = `refs/heads/submission/${key}`;
  repository.git("update-ref", open, head);
  const lock = leaveLock(name, age);
  expect(await changeRefs(impatient(), [`delete ${open} ${head}`])).toBe(false);
  expect(existsSync(lock)).toBe(true);
  expect(repository.git("rev-parse", open)).toBe(head);
});

test("publishes past a locked index, and says that the files did not follow", async () => {
  await localGit({ repository: repository.folder }).submit(makeProposal());
  const lock = leaveLock("index", 100_000);
  const queue = localQueue({ repository: repository.folder });
  expect(await acceptAsShown(queue, key)).toMatchObject({
    outcome: "accepted",
    workTree: "behind",
  });
  expect(existsSync(lock)).toBe(true);
});

test("changes nothing when the change is cut off in the middle", async () => {
  const run = gitIn(repository.folder);
  const head = repository.git("rev-parse", "main");
  const cut: RunGit = (args, options) =>
    run(args, { ...options, input: options?.input?.split("\n").slice(0, 2).join("\n") ?? "" });
  const names = ["refs/submissions/text/one", "refs/submissions/text/two"];
  await changeRefs(
    cut,
    names.map((name) => `create ${name} ${head}`),
  );
  expect(repository.git("for-each-ref", "refs/submissions")).toBe("");
  expect(repository.git("ls-files")).toContain(keptPath);
});

test("lets a command that takes too long clean up, and waits no longer for what it has started", async () => {
  const cleaned = join(repository.folder, "cleaned");
  const alias = `alias.linger=!trap 'touch ${cleaned}; exit' TERM; sleep 20 & wait`;
  const lingering = gitIn(repository.folder)(["-c", alias, "linger"], { timeoutMs: 300 });
  await expect(lingering).rejects.toMatchObject({ kind: "unavailable" });
  expect(existsSync(cleaned)).toBe(true);
}, 15_000);
