import { setTimeout as pause } from "node:timers/promises";
import { loadDataset } from "../../src/dataset/load.ts";
import { makeCommitment } from "../../src/dataset/fixtures/factory.ts";
import { writeSoundFolder } from "../../src/dataset/fixtures/sound-folder.ts";
import { writtenOn } from "../synth/days.ts";
import { fictionalMunicipality } from "../synth/municipality.ts";
import { writeFiction } from "../synth/write.ts";
import { dailyLife } from "./daily-life.ts";
import { type LoadedService, loadedService } from "./loaded-service.ts";
import { atMost, mebibytes, type Row } from "./row.ts";
import { astray, type Sent, sendMany } from "./submission-load.ts";
import type { Workspace } from "./workspace.ts";

const count = 1000;
const atOnce = 32;
const kills = 200;
const commitments = 300;

const whole = (number: number) => String(Math.round(number));

/** The time, in milliseconds, that 99 in a hundred are within. */
function p99(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN;
}

/** A sound commitment by an actor of the sound folder. */
function soundRecord(): object {
  const { id: _, ...record } = makeCommitment();
  return record;
}

/** One of a municipality's own commitments, with another title: new, and as large as they are. */
function recordLike(data: string): object {
  const { commitments: all } = loadDataset(data, { today: writtenOn });
  const found = [...all.values()].find(
    ({ state, updates, counterCommitment, overlapGroup, supportNeeds }) =>
      state === "active" && !updates && !counterCommitment && !overlapGroup && !supportNeeds,
  );
  if (found === undefined) throw new Error("There is no commitment to begin from.");
  const { id: _, editGeneration: __, ...record } = found;
  return { ...record, title: { sv: "Vi lagar de påhittade drakarna" } };
}

function soundly({ git }: LoadedService): number {
  try {
    git("fsck", "--strict");
    return 0;
  } catch {
    return 1;
  }
}

/**
 * Sends while the service is killed at random moments and started again: now alone, now with its git processes.
 *
 * @returns What is astray afterwards: receipts without a proposal, proposals that are there twice, or a broken clone.
 */
export async function crashDrive(service: LoadedService, times: number): Promise<readonly string[]> {
  await service.start();
  let isOver = false;
  const killing = (async () => {
    try {
      for (let killed = 0; killed < times; killed += 1) {
        await pause(20 + Math.random() * 400);
        await service.kill(killed % 2 === 0 ? "alone" : "with its gits");
        await service.start();
      }
    } finally {
      // Also where the service cannot be started again: else the sending would go on for ever.
      isOver = true;
    }
  })();
  const all: Sent[] = [];
  let from = 0;
  while (!isOver) {
    const sent = sendMany(service, soundRecord(), 16, 8, from);
    // What is being sent is sent to the end, unless the killing fails: then nobody would ever answer.
    all.push(await Promise.race([sent, killing.then(() => sent)]));
    from += 16;
  }
  await killing;
  await service.kill("alone");
  const receipts = new Map(all.flatMap((sent) => [...sent.receipts]));
  return [
    ...astray(service, { receipts, times: [] }),
    ...(soundly(service) === 0 ? [] : ["git fsck found faults"]),
  ];
}

/** Many sendings at one clone, while its site is read and somebody edits in it. */
async function loadRows(workspace: Workspace): Promise<Row[]> {
  const write = (data: string) => writeFiction(fictionalMunicipality(1, commitments), data);
  const fiction = workspace.fiction(commitments);
  const site = await workspace.site(fiction);
  const service = loadedService(workspace.fresh("submissions"), write, site);
  const record = recordLike(fiction);
  await service.start();
  const life = dailyLife(service);
  const begun = performance.now();
  const sent = await sendMany(service, record, count, atOnce);
  const seconds = (performance.now() - begun) / 1000;
  const peak = service.peakBytes();
  const touched = await life.end();
  await service.kill("alone");
  const wrong = astray(service, sent);
  const branches = service.git("for-each-ref", "--format=x", "refs/heads/submission/").split("\n").length - 1;
  const what = `${count} submissions, ${atOnce} at a time`;
  const together = `${mebibytes(life.mostBytes())} with its git processes`;
  return [
    atMost(`${what}: without a receipt`, 0, count - sent.receipts.size, whole),
    atMost(`${what}: branches too few or too many`, 0, Math.abs(count - branches), whole),
    atMost(`${what}: receipts and proposals that do not match`, 0, wrong.length, whole, wrong[0]),
    atMost(`${what}: faults that git fsck finds`, 0, soundly(service), whole),
    atMost(
      `${what}: of the editor's clone touched (${life.commits()} commits meanwhile)`,
      0,
      touched.length,
      whole,
      touched[0],
    ),
    atMost(`${what}: readers without their page (${life.pages.length} read)`, 0, life.missing(), whole),
    atMost(`${what}: memory`, 200 * 2 ** 20, peak, mebibytes, together),
    {
      what: `${what}: speed`,
      bar: "none",
      measured: `${(count / seconds).toFixed(1)} a second, p99 ${whole(p99(sent.times))} ms`,
      passed: true,
      detail: `a page meanwhile: p99 ${whole(p99(life.pages))} ms`,
    },
  ];
}

/** A thousand sendings at one clone in the middle of its daily life, and a service that is killed again and again. */
export async function submissionRows(workspace: Workspace): Promise<Row[]> {
  const rows = await loadRows(workspace);
  const crashed = loadedService(workspace.fresh("crashes"), writeSoundFolder);
  const lost = await crashDrive(crashed, kills);
  return [
    ...rows,
    atMost(`killed ${kills} times: receipts and proposals that do not match`, 0, lost.length, whole, lost[0]),
  ];
}
