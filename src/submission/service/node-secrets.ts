import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Secrets } from "../core/tokens.ts";
import { type Environment, secretsIn } from "./settings.ts";

/** Where a clone keeps its secret: outside of the work tree, so that nobody can commit it. */
function fileOfSecret(repository: string): string {
  const asked = ["-C", repository, "rev-parse", "--git-common-dir"];
  const gitFolder = execFileSync("git", asked, { encoding: "utf8" }).trim();
  return join(resolve(repository, gitFolder), "klimatportal", "secret");
}

function keptSecret(repository: string): string {
  const file = fileOfSecret(repository);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Two that start at once: whoever is first has made it, and both read it.
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}

/**
 * The secrets that are set; where there are none, one is made and kept in the clone.
 *
 * @param repository Undefined where there is no clone to keep it in.
 * @throws Error if a secret is short enough to be guessed, or there is none.
 */
export function secretsFrom(environment: Environment, repository: string | undefined): Secrets {
  return secretsIn(environment, repository === undefined ? undefined : () => keptSecret(repository));
}

/**
 * The same secrets where there are any: none is made, for a link signed with a new one would open nothing.
 *
 * @throws Error if a secret is short enough to be guessed.
 */
export function secretsAtHand(environment: Environment, repository: string | undefined): Secrets | undefined {
  const isGiven = Boolean(environment["SUBMISSIONS_SECRET"]);
  const isKept = repository !== undefined && existsSync(fileOfSecret(repository));
  return isGiven || isKept ? secretsFrom(environment, repository) : undefined;
}
