import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { gitIn, outputOf, type RunGit } from "./git.ts";

/**
 * The work tree that has a branch checked out: the clone's own, or one beside it; undefined where none has. Git goes on
 * naming one whose folder has been thrown away, and there no file can follow.
 */
export async function workTreeOf(run: RunGit, branch: string): Promise<string | undefined> {
  const entries = (await outputOf(run, ["worktree", "list", "--porcelain", "-z"])).split("\0\0");
  const lines = entries
    .map((entry) => entry.split("\0"))
    .find((entry) => entry.includes(`branch ${branch}`) && !entry.includes("bare"));
  const folder = lines?.find((line) => line.startsWith("worktree "))?.slice("worktree ".length);
  return folder !== undefined && existsSync(folder) ? folder : undefined;
}

/** How long to wait for somebody's own git in the work tree. */
const looks = 10;
const pauseMs = 200;

/**
 * Whether another git holds the work tree's index, and goes on holding it: one that waits for its editor, or one that
 * was killed. Nothing that is to be published may wait for that for ever.
 */
export async function hasLockedIndex(workTree: string): Promise<boolean> {
  const asked = ["rev-parse", "--path-format=absolute", "--git-path", "index.lock"];
  const lock = (await outputOf(gitIn(workTree), asked)).trimEnd();
  for (let left = looks; existsSync(lock); left -= 1) {
    if (left === 0) return true;
    await pause(pauseMs);
  }
  return false;
}

/**
 * Lets a work tree and its index follow from one commit to another, as a merge does: what somebody has changed in other
 * files stays, and a change in a file that has to follow stops it before anything is touched.
 *
 * @returns Whether it could.
 */
export async function checkOut(
  workTree: string,
  from: string,
  to: string,
  how: "try" | "do",
): Promise<boolean> {
  const run = gitIn(workTree);
  await run(["update-index", "-q", "--refresh"]);
  const dry = how === "try" ? ["--dry-run"] : [];
  const { code } = await run(["read-tree", "-m", "-u", ...dry, from, to]);
  return code === 0;
}
