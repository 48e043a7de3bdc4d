import { askService, isChallenge, type Reply, ruleOf } from "./service.ts";

/** What came of sending. */
export type Outcome =
  | {
      readonly kind: "sent";
      readonly reference: string;
      readonly statusUrl: string;
      /** A commitment's; needs and offers have none. */
      readonly editUrl?: string | undefined;
    }
  | {
      readonly kind: "refused";
      readonly detail: string;
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly kind: "down" };

interface Held {
  readonly challenge: object;
  readonly at: number;
  solved?: Promise<string | undefined>;
}

/** The service takes nothing that was sent sooner than a person can write. */
const fastest = 3500;
const most = 6;

/** The challenge in use. Kept after a silence, so that a second try is the same proposal and not another. */
let held: Held | undefined;

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Forgets the challenge: what is sent next is another proposal. */
export function startAnew(): void {
  held = undefined;
}

async function fetchChallenge(at: string): Promise<void> {
  const reply = await askService(at, "/challenge");
  if (isChallenge(reply)) held = { challenge: reply.body, at: Date.now() };
}

/** Whether there is a service that takes proposals. A challenge that is fetched now has aged when it is needed. */
export async function hasService(at: string): Promise<boolean> {
  if (held === undefined) await fetchChallenge(at);
  return held !== undefined;
}

function solve(challenge: object): Promise<string | undefined> {
  return new Promise((done) => {
    const worker = new Worker(new URL("./solve-worker.ts", import.meta.url), { type: "module" });
    const finish = (solution: unknown) => {
      worker.terminate();
      done(solution ? btoa(JSON.stringify({ challenge, solution })) : undefined);
    };
    worker.addEventListener("message", ({ data }) => {
      finish(data);
    });
    worker.addEventListener("error", () => {
      finish(undefined);
    });
    worker.postMessage(challenge);
  });
}

function outcomeOf(reply: Reply): Outcome {
  const { status, body } = reply;
  if (status === 200 || status === 201) {
    const { reference, statusUrl, editUrl } = body;
    return {
      kind: "sent",
      reference: String(reference),
      statusUrl: String(statusUrl),
      editUrl: editUrl as string | undefined,
    };
  }
  if (status >= 500 && ruleOf(reply) !== "queue-full") return { kind: "down" };
  const problems = Array.isArray(body["problems"])
    ? (body["problems"] as { path: string; message: string }[])
    : [];
  return { kind: "refused", detail: String(body["detail"] ?? ""), problems };
}

/**
 * Sends a proposal: does the work, waits out the time a person would take, fetches a new challenge where the old one
 * is spent, and takes the free id that the service suggests. Sending again after a silence cannot make two of it.
 */
export async function sendProposal(at: string, envelope: Record<string, unknown>): Promise<Outcome> {
  const sent = { ...envelope };
  for (let round = 0; round < most; round += 1) {
    if (held === undefined) {
      await fetchChallenge(at);
      if (held === undefined) return { kind: "down" };
    }
    const current: Held = held;
    current.solved ??= solve(current.challenge);
    const challenge = await current.solved;
    if (challenge === undefined) return { kind: "down" };
    await sleep(Math.max(0, fastest - (Date.now() - current.at)));
    const reply = await askService(at, "", { ...sent, challenge });
    if (reply === undefined) return { kind: "down" };
    const rule = ruleOf(reply);
    const path = (reply.body["problems"] as { path?: string }[] | undefined)?.[0]?.path;
    if (rule === "id-taken" && path === "id" && typeof reply.body["suggestion"] === "string") {
      sent["id"] = reply.body["suggestion"];
    } else if (rule === "too-fast") {
      await sleep(fastest);
    } else if (/^challenge-/.test(rule)) {
      held = undefined;
    } else {
      return outcomeOf(reply);
    }
  }
  return { kind: "down" };
}
