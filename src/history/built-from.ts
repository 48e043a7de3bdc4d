import { execFileSync } from "node:child_process";

/** The commit the portal is built from. */
export interface BuiltFrom {
  readonly commit: string;
  /** The day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The commit at HEAD, or `undefined` outside a git repository (a downloaded archive, say). */
export function builtFrom(): BuiltFrom | undefined {
  try {
    const line = execFileSync("git", ["log", "-1", "--format=%H %cs"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [commit, date] = line.trim().split(" ");
    return commit && date ? { commit, date } : undefined;
  } catch {
    return undefined;
  }
}
