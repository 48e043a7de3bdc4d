import { gitIn, outputOf, type RunGit } from "./git.ts";

/** The work tree that has a branch checked out: the clone's own, or one beside it; undefined where none has. */
export async function workTreeOf(run: RunGit, branch: string): Promise<string | undefined> {
  const entries = (await outputOf(run, ["worktree", "list", "--porcelain", "-z"])).split("\0\0");
  const lines = entries
    .map((entry) => entry.split("\0"))
    .find((entry) => entry.includes(`branch ${branch}`) && !entry.includes("bare"));
  return lines?.find((line) => line.startsWith("worktree "))?.slice("worktree ".length);
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
