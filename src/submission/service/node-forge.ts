import { execFile, execFileSync, spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Forge } from "../forge/forge.ts";
import { gitPush } from "../forge/git-push.ts";
import { localGit } from "../forge/local-git.ts";
import { type PushStyle, pushStyles } from "../forge/push-styles.ts";
import { httpForge } from "./http-forge.ts";
import { type Environment, mainBranch, needed } from "./settings.ts";

const execute = promisify(execFile);

/** The clone whose `data/` a folder is, if it is one: proposals are files of `data/` there. */
export function repositoryOf(dataFolder: string): string | undefined {
  try {
    const folder = realpathSync(dataFolder);
    const top = execFileSync("git", ["-C", folder, "rev-parse", "--show-toplevel"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return realpathSync(join(top, "data")) === folder ? top : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder is a clone that has a branch. */
export function hasBranch(repository: string, branch: string): boolean {
  const args = ["-C", repository, "rev-parse", "--quiet", "--verify", `refs/heads/${branch}^{commit}`];
  return spawnSync("git", args, { stdio: "ignore" }).status === 0;
}

/**
 * Whether the records in a clone's work tree are others than a branch has: changed, removed or not committed yet.
 *
 * @throws Error with what git says, where it cannot compare them.
 */
export async function differsFromBranch(repository: string, branch: string): Promise<boolean> {
  // With the user's own settings: they say with which ends of lines the files were laid out.
  const said = async (...args: readonly string[]) =>
    (await execute("git", ["-C", repository, ...args], { maxBuffer: Number.POSITIVE_INFINITY })).stdout;
  if ((await said("diff", "--name-only", `refs/heads/${branch}`, "--", "data")) !== "") return true;
  return (await said("ls-files", "--others", "--exclude-standard", "--", "data")) !== "";
}

/** Whether proposals are kept in the clone itself. */
export function keepsLocally(environment: Environment): boolean {
  return (environment["SUBMISSIONS_FORGE"] || "local-git") === "local-git";
}

function pushStyleFrom(environment: Environment): PushStyle {
  const given = environment["SUBMISSIONS_PUSH_STYLE"] || "branch";
  const style = pushStyles.find((known) => known === given);
  if (style !== undefined) return style;
  throw new Error(`SUBMISSIONS_PUSH_STYLE is "${given}". There are: ${pushStyles.join(", ")}.`);
}

/**
 * The forge that keeps proposals, as `SUBMISSIONS_FORGE` names it; the clone itself where nothing is said.
 *
 * @param repository The clone; undefined where the records lie in none.
 * @throws Error that says which variable is missing, or is none of what it can be.
 */
export function forgeFrom(environment: Environment, repository: string | undefined): Forge {
  const branch = mainBranch(environment);
  const token = environment["SUBMISSIONS_TOKEN"] || undefined;
  const name = environment["SUBMISSIONS_FORGE"] ?? "";
  if (keepsLocally(environment)) {
    if (repository === undefined)
      throw new Error("The records lie in no git clone that could keep proposals.");
    if (!hasBranch(repository, branch))
      throw new Error(`The clone has no branch "${branch}". Name the published one in SUBMISSIONS_BRANCH.`);
    return localGit({ repository, branch });
  }
  if (name === "git-push") {
    return gitPush({
      url: needed(environment, "SUBMISSIONS_REPOSITORY"),
      store: resolve(environment["SUBMISSIONS_STORE"] || ".cache/submissions.git"),
      style: pushStyleFrom(environment),
      branch,
      ...(token !== undefined && { token }),
    });
  }
  const forge = httpForge(name, environment);
  if (forge !== undefined) return forge;
  throw new Error(`SUBMISSIONS_FORGE is "${name}". There are: local-git, git-push, github, gitlab, forgejo.`);
}
