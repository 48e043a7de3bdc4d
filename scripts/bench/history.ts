import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { writeHistory } from "./history-repository.ts";
import { atMost, medianRatio, type Row, seconds, times } from "./row.ts";
import { runProgram } from "./run-program.ts";
import type { Workspace } from "./workspace.ts";

const rounds = 3;
const program = join(import.meta.dirname, "read-history.ts");

/** Reading the history of 10 000 records over 20 000 commits, nothing kept from before, against `git log` itself. */
export async function historyRows(workspace: Workspace): Promise<Row[]> {
  const repository = workspace.fresh("history");
  mkdirSync(repository, { recursive: true });
  const commits = writeHistory(workspace.fiction(10_000), repository);
  const data = join(repository, "data");
  const taken = { log: [] as number[], read: [] as number[], again: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const cache = mkdtempSync(join(repository, ".cache-"));
    taken.log.push((await runProgram(["git", "-C", data, "log", "--name-status"])).seconds);
    taken.read.push((await runProgram([execPath, program, data, cache])).seconds);
    taken.again.push((await runProgram([execPath, program, data, cache])).seconds);
  }
  const what = `history of 10 000 commitments, ${commits.toLocaleString("en")} commits`;
  return [
    atMost(
      `${what} / git log --name-status`,
      2,
      medianRatio(taken.read, taken.log),
      times,
      `${seconds(taken.read, 2)} s / ${seconds(taken.log, 2)} s; from the cache ${seconds(taken.again, 2)} s`,
    ),
  ];
}
