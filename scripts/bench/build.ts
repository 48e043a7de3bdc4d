import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { filesOf } from "../../src/site/built-page.ts";
import { forgetRecords } from "./cold.ts";
import { drawPictures } from "./kit.ts";
import { atMost, mebibytes, medianRatio, type Row, seconds, times } from "./row.ts";
import { type Cost, runProgram } from "./run-program.ts";
import { build, type Workspace } from "./workspace.ts";

const pairs = 2;
const floor = join(import.meta.dirname, "floor.ts");

async function coldBuild(data: string, out: string): Promise<Cost> {
  forgetRecords();
  return build(data, out);
}

/** Names and sizes of a site's files, for the floor to write. */
function writeManifest(site: string, manifest: string): number {
  const files = filesOf(site).map((file) => [file, statSync(join(site, file)).size]);
  writeFileSync(manifest, JSON.stringify(files));
  return files.length;
}

/**
 * A cold build of 10 000 commitments, its share cards kept from before, against the floor, turn and turn about, so that
 * a slow minute hits both; its memory; and how it grows from 1 000.
 */
export async function buildRows(workspace: Workspace): Promise<Row[]> {
  const large = workspace.fiction(10_000);
  const small = workspace.fiction(1_000);
  await drawPictures(workspace, large);
  await drawPictures(workspace, small);
  const manifest = workspace.fresh("manifest");
  const builds: Cost[] = [];
  const taken = { build: [] as number[], floor: [] as number[], small: [] as number[] };
  let files = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const out = workspace.fresh("large");
    builds.push(await coldBuild(large, out));
    files ||= writeManifest(out, manifest);
    const bare = workspace.fresh("floor");
    taken.floor.push((await runProgram([execPath, floor, large, bare, manifest])).seconds);
    taken.small.push((await coldBuild(small, workspace.fresh("small"))).seconds);
  }
  taken.build.push(...builds.map((cost) => cost.seconds));
  const peak = Math.max(...builds.map(({ peakBytes }) => peakBytes ?? Number.NaN));
  const together = Math.max(...builds.map(({ togetherBytes }) => togetherBytes));
  const what = "cold build of 10 000 commitments, pictures kept";
  const memory = `${what}: memory of its largest process`;
  return [
    atMost(
      `${what} / the floor`,
      2.5,
      medianRatio(taken.build, taken.floor),
      times,
      `${seconds(taken.build)} s / ${seconds(taken.floor)} s; ${files} files`,
    ),
    atMost(
      `${what} / of 1 000`,
      10,
      medianRatio(taken.build, taken.small),
      times,
      `${seconds(taken.build)} s / ${seconds(taken.small)} s`,
    ),
    Number.isNaN(peak)
      ? { what: memory, bar: `≤ ${mebibytes(2 ** 30)}`, measured: "no /proc", passed: undefined }
      : atMost(memory, 2 ** 30, peak, mebibytes, `all its processes together ${mebibytes(together)}`),
  ];
}
