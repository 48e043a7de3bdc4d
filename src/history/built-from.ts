import { swedishDay } from "../dataset/today.ts";
import { steady } from "./steady.ts";
import { git } from "./log.ts";

/** The commit the portal is built from. */
export interface BuiltFrom {
  readonly commit: string;
  /** The day of the commit in Sweden, `YYYY-MM-DD`, by the commits before it where its own clock had gone wrong. */
  readonly date: string;
}

/**
 * The commit at HEAD of the repository that a folder of records lies in, or `undefined` outside one (a downloaded
 * archive, say).
 */
export function builtFrom(directory: string): BuiltFrom | undefined {
  try {
    const log = git(directory, ["log", "--first-parent", "--format=%H %ct"]).toString("utf8").trim();
    const moments = log.split("\n").map((line) => Number(line.split(" ")[1]));
    const last = steady(moments.reverse()).at(-1);
    const [commit] = log.split(" ");
    return commit && last !== undefined ? { commit, date: swedishDay(last) } : undefined;
  } catch {
    return undefined;
  }
}
