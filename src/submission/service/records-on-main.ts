import type { PublishedRecords } from "../core/check.ts";
import { gitIn, type RunGit } from "../forge/git.ts";
import { type MainFiles, readMainFiles, reportOnMain, soundRecords } from "./main-files.ts";
import { stillStands } from "./still-stands.ts";

/** How long main is taken to stand still, so that many sendings at once do not ask git each. */
const standsMs = 2000;

/** Where main is, and what the tests put in the place of git. */
export interface MainOptions {
  readonly repository: string;
  readonly branch: string;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  readonly run?: RunGit;
}

/**
 * The records as main has them, whatever somebody is at work with in the clone. When main has moved, the files that
 * have changed are read. Should main come to have errors, its last sound state stands.
 *
 * @returns A function that rejects with an Error for a person to read, if main has no records or has had errors from the
 * start.
 */
export function recordsOnMain(options: MainOptions): () => Promise<PublishedRecords> {
  const { repository, branch, today, now, run = gitIn(repository) } = options;
  let files: MainFiles = new Map();
  let read: { readonly tree: string; readonly records: PublishedRecords } | undefined;
  let looked: { readonly at: number; readonly found: Promise<PublishedRecords> } | undefined;

  async function look(): Promise<PublishedRecords> {
    const asked = ["rev-parse", "--verify", "--quiet", `refs/heads/${branch}:data`];
    const { code, stdout } = await run(asked);
    const tree = stdout.toString("utf8").trim();
    if (read !== undefined && (code !== 0 || tree === read.tree)) return read.records;
    if (code !== 0) {
      throw new Error(
        `The branch "${branch}" has no records in data/. Commit them, or name another branch in SUBMISSIONS_BRANCH.`,
      );
    }
    files = await readMainFiles(run, tree, files);
    const records = soundRecords(files, today()) ?? read?.records;
    if (records === undefined) throw new Error(await reportOnMain(run, files, today()));
    read = { tree, records };
    return records;
  }

  return () => {
    if (looked === undefined || !stillStands(looked.at, now(), standsMs)) {
      const found = look();
      looked = { at: now(), found };
      found.catch(() => {
        looked = undefined;
      });
    }
    return looked.found;
  };
}
