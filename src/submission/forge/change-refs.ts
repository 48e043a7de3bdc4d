import type { RunGit } from "./git.ts";
import { byRunner } from "./git-objects.ts";
import { sharingRuns } from "./shared-runs.ts";
import { removeStaleLocks } from "./stale-locks.ts";

type Changes = readonly string[];

/** One transaction. It changes nothing where the input ends before its end because its writer was killed. */
const transaction = (changes: Changes) => ["start", ...changes, "prepare", "commit", ""].join("\n");

interface Changed {
  /** How many of the transactions were done, from the first. */
  readonly done: number;
  readonly said: string;
}

async function changeInOrder(run: RunGit, all: readonly Changes[]): Promise<Changed> {
  const input = all.map(transaction).join("");
  const { stdout, stderr } = await run(["update-ref", "--stdin", "--no-deref"], { input });
  return { done: stdout.toString("utf8").split("commit: ok\n").length - 1, said: stderr };
}

/** Makes the changes one after another. One that cannot be made ends git, which is started again for the rest. */
async function changeAll(run: RunGit, all: readonly Changes[]): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  while (answers.length < all.length) {
    const { done, said } = await changeInOrder(run, all.slice(answers.length));
    answers.push(...Array.from({ length: done }, () => true));
    const failed = all[answers.length];
    if (failed === undefined) break;
    const isWorthAnother = removeStaleLocks(said, Date.now());
    answers.push(isWorthAnother && (await changeInOrder(run, [failed])).done === 1);
  }
  return answers;
}

const changer = byRunner((run) => sharingRuns((all: readonly Changes[]) => changeAll(run, all)));

/**
 * Changes refs all at once or not at all.
 *
 * @returns False if one of them was not as it should be.
 */
export function changeRefs(run: RunGit, changes: Changes): Promise<boolean> {
  return changer(run)(changes);
}
