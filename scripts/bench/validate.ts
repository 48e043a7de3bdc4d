import { join } from "node:path";
import { execPath } from "node:process";
import { writtenOn } from "../synth/days.ts";
import { forgetRecords } from "./cold.ts";
import { atMost, medianRatio, type Row, seconds, times } from "./row.ts";
import { runProgram } from "./run-program.ts";
import type { Workspace } from "./workspace.ts";

const rounds = 3;
const parseOnly = join(import.meta.dirname, "parse-only.ts");
const validate = join(import.meta.dirname, "..", "validate.ts");

/** Validating 10 000 commitments, the first time and again, against merely reading and parsing the same files. */
export async function validateRows(workspace: Workspace): Promise<Row[]> {
  const data = workspace.fiction(10_000);
  const today = { PORTAL_TODAY: writtenOn };
  const taken = { parse: [] as number[], cold: [] as number[], warm: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.parse.push((await runProgram([execPath, parseOnly, data])).seconds);
    forgetRecords();
    taken.cold.push((await runProgram([execPath, validate, data], today)).seconds);
    taken.warm.push((await runProgram([execPath, validate, data], today)).seconds);
  }
  const what = "validate 10 000 commitments";
  return [
    atMost(
      `${what} / parsing them`,
      3,
      medianRatio(taken.cold, taken.parse),
      times,
      `${seconds(taken.cold)} s / ${seconds(taken.parse)} s`,
    ),
    atMost(
      `${what}, nothing changed / parsing them`,
      0.3,
      medianRatio(taken.warm, taken.parse),
      times,
      `${seconds(taken.warm)} s`,
    ),
  ];
}
