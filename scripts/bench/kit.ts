import { readdirSync } from "node:fs";
import { writtenOn } from "../synth/days.ts";
import { atMost, type Row, seconds, times } from "./row.ts";
import { type Cost, runProgram } from "./run-program.ts";
import { build, type Workspace } from "./workspace.ts";

const pairs = 3;
const keptPictures = ".cache/pictures";

/** The same build without cards, badges, codes and oEmbed answers: what `astro.config.mjs` leaves out when it is told to. */
function buildWithout(data: string, out: string): Promise<Cost> {
  return runProgram(["npm", "run", "build", "--silent"], {
    PORTAL_DATA: data,
    PORTAL_OUT: out,
    PORTAL_TODAY: writtenOn,
    PORTAL_WITHOUT_KIT: "1",
  });
}

/** Draws every picture of a data folder that is not kept from before: a build that is not counted. */
export function drawPictures(workspace: Workspace, data: string): Promise<Cost> {
  return build(data, workspace.fresh("drawn"));
}

/** The quickest says best what a build costs: whatever else the machine does only adds to it. */
const quickest = (taken: readonly number[]) => Math.min(...taken);

/**
 * What the files to tell with add to a build in which nothing about them has changed: with them and without, turn and
 * turn about, the quickest of each, after a build that has drawn them. The pages that offer them are in both.
 */
export async function kitRows(workspace: Workspace, commitments: number): Promise<Row[]> {
  const data = workspace.fiction(commitments);
  const first = await drawPictures(workspace, data);
  const kept = readdirSync(keptPictures).length;
  const whole: number[] = [];
  const without: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const [taken, run] of [
      [whole, build],
      [without, buildWithout],
    ] as const) {
      taken.push((await run(data, workspace.fresh("kit"))).seconds);
    }
  }
  const drawnAnew = readdirSync(keptPictures).length - kept;
  const many = commitments.toLocaleString("en").replace(",", "\u00a0");
  return [
    atMost(
      `build of ${many} commitments, cards and badges unchanged / the same without them`,
      1.2,
      quickest(whole) / quickest(without),
      times,
      `${seconds(whole)} s / ${seconds(without)} s; the first build, which drew what was missing, ${seconds([first.seconds])} s; pictures drawn in the builds compared: ${drawnAnew}`,
    ),
  ];
}
