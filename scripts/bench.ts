/** `npm run bench [-- build|validate|history|pack|weight|lighthouse|submissions …]`: what the portal costs, against its bars. Exit 1 on a missed one. */
import { argv } from "node:process";
import { buildRows } from "./bench/build.ts";
import { forgetRecords } from "./bench/cold.ts";
import { historyRows } from "./bench/history.ts";
import { lighthouseRows } from "./bench/lighthouse.ts";
import { packRows } from "./bench/pack.ts";
import { type Row, tableOf } from "./bench/row.ts";
import { submissionRows } from "./bench/submissions.ts";
import { validateRows } from "./bench/validate.ts";
import { weightRows } from "./bench/weight.ts";
import { openWorkspace, type Workspace } from "./bench/workspace.ts";

const sections: ReadonlyMap<string, (workspace: Workspace) => Promise<Row[]>> = new Map([
  ["build", buildRows],
  ["validate", validateRows],
  ["history", historyRows],
  ["pack", packRows],
  ["weight", weightRows],
  ["lighthouse", lighthouseRows],
  ["submissions", submissionRows],
]);

const asked = argv.slice(2);
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
} finally {
  workspace.remove();
  forgetRecords();
}
console.log(`\n${tableOf(rows)}`);
process.exitCode = rows.some(({ passed }) => passed === false) ? 1 : 0;
