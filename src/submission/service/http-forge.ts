import type { Forge } from "../forge/forge.ts";
import { forgejo } from "../forge/forgejo.ts";
import { type GitHubAuth, gitHub } from "../forge/github.ts";
import { gitLab } from "../forge/gitlab.ts";

/** Settings by name, as a machine's environment or a Worker's variables give them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error that names the variable, where it is missing. */
export function needed(environment: Environment, name: string): string {
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

/** A forge that is reached over HTTP, from wherever the service runs; undefined for another name. */
export function httpForge(name: string, environment: Environment): Forge | undefined {
  const branch = environment["SUBMISSIONS_BRANCH"] || "main";
  const token = () => needed(environment, "SUBMISSIONS_TOKEN");
  if (name === "gitlab") return gitLab({ ...hostAndPath(environment), token: token(), branch });
  if (name === "forgejo") return forgejo({ ...hostAndPath(environment), token: token(), branch });
  if (name !== "github") return undefined;
  const repository = needed(environment, "SUBMISSIONS_REPOSITORY");
  return gitHub({ repository, auth: gitHubAuth(environment), branch });
}
