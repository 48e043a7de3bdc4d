import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { appendFileSync } from "node:fs";
import { makeCommitment } from "../../src/dataset/fixtures/factory.ts";
import { writeSoundFolder } from "../../src/dataset/fixtures/sound-folder.ts";
import { atMost, type Row } from "./row.ts";
import { astray, type LoadedService, loadedService, type Sent, sendMany } from "./submission-load.ts";
import type { Workspace } from "./workspace.ts";

const count = 1000;
const atOnce = 32;
const kills = 200;

const { id: _, ...record } = makeCommitment();
const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
const whole = (number: number) => String(Math.round(number));

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Sends while the service is killed at random moments and started again.
 *
 * @returns What is astray afterwards: receipts without a proposal, or proposals there twice.
 */
export async function crashDrive(service: LoadedService, times: number): Promise<readonly string[]> {
  await service.start();
  let isOver = false;
  const killing = (async () => {
    for (let killed = 0; killed < times; killed += 1) {
      await pause(20 + Math.random() * 400);
      await service.kill();
      await service.start();
    }
    isOver = true;
  })();
  const all: Sent[] = [];
  let from = 0;
  while (!isOver) {
    all.push(await sendMany(service, record, 16, 8, from));
    from += 16;
  }
  await killing;
  await service.kill();
  const receipts = new Map(all.flatMap((sent) => [...sent.receipts]));
  return astray(service, { receipts, times: [] });
}

/** A thousand sendings at one clone while somebody edits in it, and a service that is killed again and again. */
export async function submissionRows(workspace: Workspace): Promise<Row[]> {
  const folder = workspace.fresh("submissions");
  const service = loadedService(folder, writeSoundFolder);
  await service.start();
  appendFileSync(join(folder, "data", "portal.yaml"), "# Somebody is at work here.\n");
  const before = service.git("status", "--porcelain");
  const begun = performance.now();
  const sent = await sendMany(service, record, count, atOnce);
  const seconds = (performance.now() - begun) / 1000;
  const peak = service.peakBytes();
  await service.kill();
  const wrong = astray(service, sent);
  const touched = service.git("status", "--porcelain") === before ? 0 : 1;
  service.git("fsck", "--strict");
  const lost = await crashDrive(loadedService(workspace.fresh("crashes"), writeSoundFolder), kills);
  const what = `${count} submissions, ${atOnce} at a time`;
  return [
    atMost(`${what}: receipts and proposals that do not match`, 0, wrong.length, whole, wrong[0]),
    atMost(`${what}: work trees touched`, 0, touched, whole),
    atMost(`${what}: memory`, 200 * 2 ** 20, peak, mebibytes),
    {
      what: `${what}: speed`,
      bar: "none",
      measured: `${(count / seconds).toFixed(1)} a second, p99 ${whole(percentile(sent.times, 0.99))} ms`,
      passed: true,
    },
    atMost(`killed ${kills} times: receipts and proposals that do not match`, 0, lost.length, whole, lost[0]),
  ];
}
