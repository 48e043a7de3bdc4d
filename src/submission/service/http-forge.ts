import type { Forge } from "../forge/forge.ts";
import { forgejo } from "../forge/forgejo.ts";
import { type GitHubAuth, gitHub } from "../forge/github.ts";
import { gitLab } from "../forge/gitlab.ts";
import { type Environment, mainBranch, needed, neededNumber, webAddress } from "./settings.ts";

function gitHubAuth(environment: Environment): GitHubAuth {
  const appId = environment["SUBMISSIONS_APP_ID"];
  if (appId === undefined || appId === "") return { token: needed(environment, "SUBMISSIONS_TOKEN") };
  return {
    appId: neededNumber(environment, "SUBMISSIONS_APP_ID"),
    privateKey: needed(environment, "SUBMISSIONS_PRIVATE_KEY").replaceAll("\\n", "\n"),
    installationId: neededNumber(environment, "SUBMISSIONS_INSTALLATION_ID"),
  };
}

/** The host and the path of a repository's address, such as `https://forge.example.org/kommun/klimat`. */
function hostAndPath(environment: Environment): { readonly url: string; readonly repository: string } {
  const address = webAddress(needed(environment, "SUBMISSIONS_REPOSITORY"));
  const [, repository] = /^\/([^/]+\/.*?[^/])(?:\.git)?\/?$/.exec(address?.pathname ?? "") ?? [];
  if (address !== undefined && repository !== undefined) return { url: address.origin, repository };
  // Not quoted: an address may hold a token.
  throw new Error(
    "SUBMISSIONS_REPOSITORY is no repository's address. Write it as https://forge.example.org/kommun/klimat.",
  );
}

/** A repository on GitHub as `owner/name`, however it is written. */
function gitHubRepository(environment: Environment): string {
  const given = needed(environment, "SUBMISSIONS_REPOSITORY");
  const written = /^(?:https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(given);
  if (written?.[1] !== undefined) return written[1];
  throw new Error("SUBMISSIONS_REPOSITORY is no repository on GitHub. Write it as kommun/klimat.");
}

/** A forge that is reached over HTTP, from wherever the service runs; undefined for another name. */
export function httpForge(name: string, environment: Environment): Forge | undefined {
  const branch = mainBranch(environment);
  const token = () => needed(environment, "SUBMISSIONS_TOKEN");
  if (name === "gitlab") return gitLab({ ...hostAndPath(environment), token: token(), branch });
  if (name === "forgejo") return forgejo({ ...hostAndPath(environment), token: token(), branch });
  if (name !== "github") return undefined;
  return gitHub({ repository: gitHubRepository(environment), auth: gitHubAuth(environment), branch });
}
