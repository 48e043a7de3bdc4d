import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { LoadedService } from "./loaded-service.ts";

/** What goes on beside the sending: somebody reads the site, and somebody is at work in the clone. */
export interface DailyLife {
  /** Milliseconds of every page that was read. */
  readonly pages: readonly number[];
  /** Answers to readers that were no page. */
  readonly missing: () => number;
  /** How often the editor has committed to main. */
  readonly commits: () => number;
  /** The most memory that the service and its git processes were seen to hold together. */
  readonly mostBytes: () => number;
  /** Ends it, and tells what of the clone is not as the editor left it. */
  readonly end: () => Promise<readonly string[]>;
}

const readEveryMs = 50;
const editEveryMs = 4000;
const lookEveryMs = 250;
const portal = "data/portal.yaml";
const actors = ["data/actors"];

/** Begins it. The editor has begun a change that is not committed, and commits others to main. */
export function dailyLife({ folder, git, url, bytesNow }: LoadedService): DailyLife {
  const pages: number[] = [];
  let missing = 0;
  let commits = 0;
  let most = 0;
  let isOver = false;
  const [file = ""] = git("ls-files", ...actors).split("\n");
  appendFileSync(join(folder, portal), "# Somebody is at work here.\n");
  let head = git("rev-parse", "HEAD");
  const status = git("status", "--porcelain");

  async function until(everyMs: number, task: () => Promise<void> | void): Promise<void> {
    while (!isOver) {
      await pause(everyMs);
      await task();
    }
  }
  const lives = [
    until(readEveryMs, async () => {
      const begun = performance.now();
      const page = await fetch(url());
      await page.arrayBuffer();
      if (page.ok) pages.push(performance.now() - begun);
      else missing += 1;
    }),
    until(editEveryMs, () => {
      appendFileSync(join(folder, file), `# Corrected for the ${commits + 1}. time.\n`);
      git("commit", "-qm", "Correct an actor", "--", file);
      head = git("rev-parse", "HEAD");
      commits += 1;
    }),
    until(lookEveryMs, () => {
      most = Math.max(most, bytesNow());
    }),
  ];
  return {
    pages,
    missing: () => missing,
    commits: () => commits,
    mostBytes: () => most,
    async end() {
      isOver = true;
      await Promise.all(lives);
      return [
        ...(git("status", "--porcelain") === status ? [] : ["the work tree or the index was touched"]),
        ...(git("rev-parse", "HEAD") === head ? [] : ["main has moved by itself"]),
        ...(git("symbolic-ref", "HEAD").trim() === "refs/heads/main" ? [] : ["HEAD was touched"]),
      ];
    },
  };
}
