/**
 * `npm run bench [-- build|kit|validate|history|pack|weight|lighthouse|submissions …] [--commitments N]`: what the portal
 * costs, against its bars. Exit 1 on a missed one. N is the size of `kit`, 10 000 where nothing is said.
 */
import { Argument, Command, InvalidArgumentError } from "commander";
import { buildRows } from "./bench/build.ts";
import { forgetRecords } from "./bench/cold.ts";
import { historyRows } from "./bench/history.ts";
import { kitRows } from "./bench/kit.ts";
import { lighthouseRows } from "./bench/lighthouse.ts";
import { packRows } from "./bench/pack.ts";
import { type Row, tableOf } from "./bench/row.ts";
import { submissionRows } from "./bench/submissions.ts";
import { validateRows } from "./bench/validate.ts";
import { weightRows } from "./bench/weight.ts";
import { openWorkspace, type Workspace } from "./bench/workspace.ts";

const sections: ReadonlyMap<string, (workspace: Workspace, commitments: number) => Promise<Row[]>> = new Map([
  ["kit", kitRows],
  ["build", buildRows],
  ["validate", validateRows],
  ["history", historyRows],
  ["pack", packRows],
  ["weight", weightRows],
  ["lighthouse", lighthouseRows],
  ["submissions", submissionRows],
]);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
  return Number(text);
}

const command = new Command("bench")
  .description("Measures what the portal costs, against its bars; ends with 1 on a missed one")
  .addArgument(new Argument("[section...]", "all of them where none is named").choices([...sections.keys()]))
  .option("--commitments <number>", "the size of kit", wholeNumber, 10_000)
  .parse();
const [asked = []] = command.processedArgs as [string[] | undefined];
const { commitments } = command.opts<{ commitments: number }>();

const workspace = openWorkspace();
const rows: Row[] = [];
try {
  for (const [name, measure] of sections) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`Measuring: ${name}`);
    rows.push(...(await measure(workspace, commitments)));
  }
  console.log(`\n${tableOf(rows)}`);
} finally {
  workspace.remove();
  forgetRecords();
}
process.exitCode = rows.some(({ passed }) => passed === false) ? 1 : 0;
