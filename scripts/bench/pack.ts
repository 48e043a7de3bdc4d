import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fsum } from "d3-array";
import { loadDataset } from "../../src/dataset/load.ts";
import { followUpCounts } from "../../src/exports/follow-up-counts.ts";
import { reportIn } from "../../src/exports/report/report.ts";
import { reportWorkbook } from "../../src/exports/report/report-workbook.ts";
import { figuresOf } from "../../src/figures/figures.ts";
import { followUpYear } from "../../src/figures/follow-up-year.ts";
import { readHistory } from "../../src/history/history.ts";
import { writtenOn } from "../synth/days.ts";
import { atMost, type Row } from "./row.ts";
import type { Workspace } from "./workspace.ts";

const commitments = 300;
const office = ["soffice", "libreoffice"];
/** Every sheet as CSV: comma, quotation mark, UTF-8, numbers as they are and not as they look. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

function officeProgram(): string | undefined {
  return office.find((program) => {
    try {
      execFileSync(program, ["--version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

/** The fields of each line of a CSV file. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, mark] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (mark === "\n") rows.push([]);
    if (mark === "") break;
  }
  return rows;
}

/** How far the sums of a workbook, as LibreOffice reads it, are from those of the site's JSON. */
export async function packRows(workspace: Workspace): Promise<Row[]> {
  const what = `sums of ${commitments} commitments in LibreOffice, off from the site's JSON`;
  const program = officeProgram();
  if (program === undefined)
    return [{ what, bar: "0", measured: "LibreOffice is not installed here", passed: undefined }];
  const data = workspace.fiction(commitments);
  const dataset = loadDataset(data, { today: writtenOn });
  const account = followUpYear(dataset, Number(writtenOn.slice(0, 4)), writtenOn);
  if ("refusal" in account) throw new Error(`The fiction has no such year: ${account.refusal.reason}`);
  const from = { history: readHistory(data), commit: undefined, isChanged: false, madeOn: writtenOn };
  const figures = figuresOf(dataset, writtenOn);
  const folder = workspace.fresh("pack");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "pack.xlsx");
  writeFileSync(file, await reportWorkbook(reportIn("en", account, from, figures)));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", everySheet, "--outdir", folder, file];
  execFileSync(program, args, { stdio: "ignore" });
  const sheet = readdirSync(folder).find((name) => name.endsWith("-Commitments.csv"));
  const [header = [], ...rows] = fieldsOf(readFileSync(join(folder, sheet ?? ""), "utf8"));
  const sum = (column: string) => {
    const index = header.indexOf(column);
    if (index < 0) throw new Error(`The sheet has no column "${column}"`);
    return fsum(rows, (row) => Number(row[index] ?? 0));
  };
  const counts = followUpCounts(dataset, figures, writtenOn, "en");
  const year = figures.targetYear() ?? Number.NaN;
  const off = (["claimed", "evidenced"] as const).flatMap((kind) =>
    (["low", "central", "high"] as const).map((bound) => {
      const told = counts.find(({ id }) => id === `${kind}-${bound}`)?.value ?? 0;
      const found = sum(`Counted as ${kind} in ${year}, ${bound} (tonnes)`);
      return { name: `${kind} ${bound} ${found.toFixed(3)}`, by: Math.abs(found - told) };
    }),
  );
  const count = rows.filter((row) => row.length === header.length).length;
  const largest = Math.max(...off.map(({ by }) => by), Math.abs(count - dataset.commitments.size));
  return [
    // The JSON gives three decimals.
    atMost(
      what,
      0.0005,
      largest,
      (one) => one.toFixed(4),
      `${count} rows; ${off.map(({ name }) => name).join(", ")}`,
    ),
  ];
}
