import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** A clone with records, and a service that can be killed and started again. */
export interface LoadedService {
  readonly git: (...args: readonly string[]) => string;
  readonly start: () => Promise<void>;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** The most memory it has held, in bytes; 0 where the machine does not say. */
  readonly peakBytes: () => number;
  readonly url: () => string;
}

const program = join(import.meta.dirname, "serve-submissions.ts");
/** A small machine's heap: without it V8 leaves rubbish lying for as long as there is memory. */
const heap = ["--max-semi-space-size=2", "--max-old-space-size=128"];
const origin = "https://klimat.example.org";

/** Makes a clone of what `writeData` writes into its `data/`. */
export function loadedService(folder: string, writeData: (data: string) => void): LoadedService {
  const data = join(folder, "data");
  mkdirSync(folder, { recursive: true });
  writeData(data);
  const who = ["-c", "user.name=Bench", "-c", "user.email=bench@example.invalid"];
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, ...who, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Add the records");
  let child: ChildProcess | undefined;
  let port = "0";
  return {
    git,
    async start() {
      child = spawn(execPath, [...heap, program, data, port], { stdio: ["ignore", "pipe", "ignore"] });
      if (child.stdout === null) throw new Error("The service has no output.");
      for await (const line of createInterface(child.stdout)) {
        port = line;
        return;
      }
      throw new Error("The service did not start.");
    },
    async kill() {
      const ended = new Promise((done) => child?.once("exit", done));
      child?.kill("SIGKILL");
      await ended;
    },
    peakBytes() {
      try {
        const status = readFileSync(`/proc/${child?.pid}/status`, "utf8");
        return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
      } catch {
        return 0;
      }
    },
    url: () => `http://127.0.0.1:${port}/api/submissions`,
  };
}

/** What sending came to. */
export interface Sent {
  /** References of receipts, by the number of the sending. */
  readonly receipts: ReadonlyMap<number, string>;
  /** Milliseconds of every POST that was answered. */
  readonly times: readonly number[];
}

interface Sending {
  readonly body: string;
  receipt?: string;
}

async function sendOnce(url: string, sending: Sending, times: number[]): Promise<void> {
  const begun = performance.now();
  const headers = { "content-type": "application/json", origin };
  const answer = await fetch(url, { method: "POST", headers, body: sending.body });
  const { reference, ...rest } = (await answer.json()) as { reference?: string };
  if (answer.ok && reference !== undefined) {
    times.push(performance.now() - begun);
    sending.receipt = reference;
  } else if (answer.status < 500) throw new RangeError(JSON.stringify(rest));
}

async function prepared(url: string, record: object, number: number): Promise<Sending> {
  const challenge = (await (await fetch(`${url}/challenge`)).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  const solved = btoa(JSON.stringify({ challenge, solution }));
  return { body: JSON.stringify({ challenge: solved, record, id: `example-number-${number}` }) };
}

/** Does it, and again while nobody answers. */
async function insist(task: () => Promise<void>, isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    try {
      await task();
    } catch (error) {
      if (error instanceof RangeError) throw error;
      await pause(20);
    }
  }
}

/** Sends so many different commitments, some at a time; each again until it has a receipt. */
export async function sendMany(
  service: LoadedService,
  record: object,
  count: number,
  atOnce: number,
  from = 0,
): Promise<Sent> {
  const receipts = new Map<number, string>();
  const times: number[] = [];
  let next = from;
  const client = async () => {
    while (next < from + count) {
      const number = next;
      next += 1;
      let sending: Sending | undefined;
      await insist(
        async () => {
          sending ??= await prepared(service.url(), record, number);
          await sendOnce(service.url(), sending, times);
        },
        () => sending?.receipt !== undefined,
      );
      receipts.set(number, sending?.receipt ?? "");
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return { receipts, times };
}

/** Receipts without a proposal, proposals that are there twice, and proposals without a receipt. */
export function astray({ git }: LoadedService, { receipts }: Sent): string[] {
  const branches = git("for-each-ref", "--format=%(refname:lstrip=3) %(subject)", "refs/heads/submission/")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const keys = branches.map(([key = ""]) => `${key.slice(0, 4)}-${key.slice(4, 8)}`.toUpperCase());
  const ids = branches.map((words) => words.at(-1));
  const given = [...receipts.values()];
  return [
    ...given
      .filter((reference) => !keys.includes(reference))
      .map((reference) => `${reference} has no proposal`),
    ...keys.filter((key) => !given.includes(key)).map((key) => `${key} has no receipt`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
  ];
}
