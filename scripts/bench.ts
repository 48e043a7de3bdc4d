/**
 * `npm run bench [-- build|kit|validate|history|pack|weight|lighthouse|submissions …] [--commitments N]`: what the portal
 * costs, against its bars. Exit 1 on a missed one. N is the size of `kit`, 10 000 where nothing is said.
 */
import { argv } from "node:process";
import { parseArgs } from "node:util";
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

const { values, positionals: asked } = parseArgs({
  args: argv.slice(2),
  options: { commitments: { type: "string", default: "10000" } },
  allowPositionals: true,
});
const commitments = Number(values.commitments);
if (!Number.isInteger(commitments) || commitments < 1) {
  console.error(`--commitments is "${values.commitments}". Give a whole number from 1.`);
  process.exit(1);
}

const sections: ReadonlyMap<string, (workspace: Workspace) => Promise<Row[]>> = new Map([
  ["kit", (workspace) => kitRows(workspace, commitments)],
  ["build", buildRows],
  ["validate", validateRows],
  ["history", historyRows],
  ["pack", packRows],
  ["weight", weightRows],
  ["lighthouse", lighthouseRows],
  ["submissions", submissionRows],
]);

const unknown = asked.find((name) => !sections.has(name));
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}". There are: ${[...sections.keys()].join(", ")}.`);
  process.exit(1);
}

const workspace = openWorkspace();
const rows: Row[] = [];
try {
  for (const [name, measure] of sections) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`Measuring: ${name}`);
    rows.push(...(await measure(workspace)));
  }
  console.log(`\n${tableOf(rows)}`);
} finally {
  workspace.remove();
  forgetRecords();
}
process.exitCode = rows.some(({ passed }) => passed === false) ? 1 : 0;
