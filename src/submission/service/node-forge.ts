import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Forge } from "../forge/forge.ts";
import { forgejo } from "../forge/forgejo.ts";
import { type GitHubAuth, gitHub } from "../forge/github.ts";
import { gitLab } from "../forge/gitlab.ts";
import { gitPush } from "../forge/git-push.ts";
import { localGit } from "../forge/local-git.ts";
import type { PushStyle } from "../forge/push-styles.ts";

type Environment = Readonly<Record<string, string | undefined>>;

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

function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === "")
    throw new Error(`Set ${name}: the forge cannot be reached without it.`);
  return value;
}

function gitHubAuth(environment: Environment): GitHubAuth {
  const appId = environment["SUBMISSIONS_APP_ID"];
  if (appId === undefined || appId === "") return { token: needed(environment, "SUBMISSIONS_TOKEN") };
  return {
    appId: Number(appId),
    privateKey: needed(environment, "SUBMISSIONS_PRIVATE_KEY").replaceAll("\\n", "\n"),
    installationId: Number(needed(environment, "SUBMISSIONS_INSTALLATION_ID")),
  };
}

/** The host and the path of a repository's address, such as `https://forge.example.org/kommun/klimat`. */
function hostAndPath(environment: Environment): { readonly url: string; readonly repository: string } {
  const { origin, pathname } = new URL(needed(environment, "SUBMISSIONS_REPOSITORY"));
  return { url: origin, repository: pathname.replace(/^\/|\/$|\.git$/g, "") };
}

/**
 * The forge that keeps proposals, as `SUBMISSIONS_FORGE` names it; the clone itself where nothing is said.
 *
 * @param repository The clone; undefined where the records lie in none.
 * @throws Error that says which variable is missing.
 */
export function forgeFrom(environment: Environment, repository: string | undefined): Forge {
  const branch = environment["SUBMISSIONS_BRANCH"] || "main";
  const token = environment["SUBMISSIONS_TOKEN"] || undefined;
  const name = environment["SUBMISSIONS_FORGE"] || "local-git";
  switch (name) {
    case "local-git":
      if (repository === undefined)
        throw new Error("The records lie in no git clone that could keep proposals.");
      return localGit({ repository, branch });
    case "git-push":
      return gitPush({
        url: needed(environment, "SUBMISSIONS_REPOSITORY"),
        store: resolve(environment["SUBMISSIONS_STORE"] || ".cache/submissions.git"),
        style: (environment["SUBMISSIONS_PUSH_STYLE"] || "branch") as PushStyle,
        branch,
        ...(token !== undefined && { token }),
      });
    case "github":
      return gitHub({
        repository: needed(environment, "SUBMISSIONS_REPOSITORY"),
        auth: gitHubAuth(environment),
        branch,
      });
    case "gitlab":
      return gitLab({ ...hostAndPath(environment), token: needed(environment, "SUBMISSIONS_TOKEN"), branch });
    case "forgejo":
      return forgejo({
        ...hostAndPath(environment),
        token: needed(environment, "SUBMISSIONS_TOKEN"),
        branch,
      });
    default:
      throw new Error(
        `SUBMISSIONS_FORGE is "${name}". There are: local-git, git-push, github, gitlab, forgejo.`,
      );
  }
}
