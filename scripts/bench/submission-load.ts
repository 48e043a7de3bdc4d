import { setTimeout as pause } from "node:timers/promises";
import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { LoadedService } from "./loaded-service.ts";

const origin = "https://klimat.example.org";

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

/** So that a service which never answers is asked again. */
const soon = () => AbortSignal.timeout(10_000);

async function sendOnce(url: string, sending: Sending, times: number[]): Promise<void> {
  const begun = performance.now();
  const headers = { "content-type": "application/json", origin };
  const answer = await fetch(url, { method: "POST", headers, body: sending.body, signal: soon() });
  const { reference, ...rest } = (await answer.json()) as { reference?: string };
  if (answer.ok && reference !== undefined) {
    times.push(performance.now() - begun);
    sending.receipt = reference;
  } else if (answer.status < 500) throw new RangeError(JSON.stringify(rest));
}

const addressOf = ({ url }: LoadedService) => `${url()}/api/submissions`;

async function prepared(url: string, record: object, number: number): Promise<Sending> {
  const challenge = (await (await fetch(`${url}/challenge`, { signal: soon() })).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  const solved = btoa(JSON.stringify({ challenge, solution }));
  return { body: JSON.stringify({ challenge: solved, record, id: `example-number-${number}` }) };
}

/** Does it, and again while nobody answers, for two minutes: the lock of a git that was killed is in the way for one. */
async function insist(task: () => Promise<void>, isDone: () => boolean): Promise<void> {
  const until = performance.now() + 120_000;
  while (!isDone()) {
    try {
      await task();
    } catch (error) {
      if (error instanceof RangeError) throw error;
      if (performance.now() > until)
        throw new RangeError("Nobody has answered for two minutes.", { cause: error });
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
          sending ??= await prepared(addressOf(service), record, number);
          await sendOnce(addressOf(service), sending, times);
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
