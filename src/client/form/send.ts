import { askService, isChallenge, type Reply, ruleOf } from "./service.ts";
import { remember, remembered } from "./tab-memory.ts";

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
  /** It was sent, and no answer came: nobody here knows whether it was taken. */
  | { readonly kind: "lost" }
  /** It was not sent, or the service could not take it. */
  | { readonly kind: "down" };

interface Held {
  readonly challenge: object;
  readonly at: number;
  /** What was sent with it. */
  readonly sent?: string;
}

/** The service takes nothing that was sent sooner than a person can write. */
const fastest = 3500;
const most = 6;

/**
 * The challenge in use, which names the proposal. The tab remembers it, so that whoever sends the same again after a
 * silence, or after a reload, sends the same proposal and not another.
 */
const held = () => remembered("challenge") as Held | undefined;
const hold = (one: Held | undefined) => {
  remember("challenge", one);
};

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function fetchChallenge(at: string): Promise<Held | undefined> {
  const reply = await askService(at, "/challenge");
  return isChallenge(reply) ? { challenge: reply.body, at: Date.now() } : undefined;
}

/** Whether there is a service that takes proposals. A challenge that is fetched now has aged when it is needed. */
export async function hasService(at: string): Promise<boolean> {
  const fetched = await fetchChallenge(at);
  // One that something was sent with may have arrived.
  if (fetched && held()?.sent === undefined) hold(fetched);
  return fetched !== undefined;
}

/** The work of each challenge, begun once. */
const solved = new WeakMap<object, Promise<string | undefined>>();

function solve(challenge: object): Promise<string | undefined> {
  const begun = solved.get(challenge);
  if (begun) return begun;
  const work = new Promise<string | undefined>((done) => {
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
  solved.set(challenge, work);
  return work;
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
 * is spent, and takes the free id that the service suggests. Sending the same again after a silence cannot make two of it.
 */
export async function sendProposal(at: string, envelope: Record<string, unknown>): Promise<Outcome> {
  const sent = { ...envelope };
  const what = JSON.stringify(envelope);
  for (let round = 0; round < most; round += 1) {
    const known = held();
    // What has been changed since is another proposal.
    const isUsable = known?.sent === undefined || known.sent === what;
    const current = (isUsable ? known : undefined) ?? (await fetchChallenge(at));
    if (current === undefined) return { kind: "down" };
    const challenge = await solve(current.challenge);
    if (challenge === undefined) return { kind: "down" };
    await sleep(Math.max(0, fastest - (Date.now() - current.at)));
    // A browser that knows itself to be offline sends nothing.
    if (!navigator.onLine) return { kind: "down" };
    // Remembered first: the page may be gone before an answer comes.
    hold({ ...current, sent: what });
    const reply = await askService(at, "", { ...sent, challenge });
    if (reply === undefined) return { kind: "lost" };
    const rule = ruleOf(reply);
    const path = (reply.body["problems"] as { path?: string }[] | undefined)?.[0]?.path;
    if (rule === "id-taken" && path === "id" && typeof reply.body["suggestion"] === "string") {
      sent["id"] = reply.body["suggestion"];
    } else if (rule === "too-fast") {
      await sleep(fastest);
    } else if (/^challenge-/.test(rule)) {
      hold(undefined);
    } else {
      return outcomeOf(reply);
    }
  }
  return { kind: "down" };
}
