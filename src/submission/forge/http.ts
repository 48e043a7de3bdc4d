import { type ForgeFault, forgeFault } from "./forge.ts";

/** The platform's fetch, or what a test puts in its place. */
export type Fetch = typeof globalThis.fetch;

/** What every forge that is spoken to by HTTP needs. */
export interface HttpOptions {
  readonly fetch?: Fetch;
  /** For one call, its answer's body included. */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 10_000;
const withoutBody = [204, 205, 304];

const isWait = (seconds: number) => seconds >= 0 && Number.isFinite(seconds);

/** Seconds to wait, where the answer says so, in seconds or as a day; by the forge's own clock, not by ours. */
function retryAfter(headers: Headers): number | undefined {
  const now = Date.parse(headers.get("date") ?? "") / 1000;
  const given = headers.get("retry-after") ?? "";
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  const seconds = /^\d+$/.test(given) ? Number(given) : Math.ceil(Date.parse(given) / 1000 - now);
  return [seconds, Math.ceil(reset - now)].find(isWait);
}

/** The fault that an answer is which no call expects. */
export function faultOf(status: number, headers: Headers): ForgeFault {
  const spent = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
  if (status === 429 || (status === 403 && spent))
    return forgeFault("limited", "The forge asks us to wait.", retryAfter(headers));
  if (status >= 500) return forgeFault("unavailable", `The forge answered ${status}.`);
  return forgeFault("refused", `The forge answered ${status}.`);
}

/**
 * A fetch that fails closed: it follows no redirect, waits for no more than a while, and takes a page of HTML for what
 * it is, a proxy's or a login's, whatever its status. A 404 of such a page must not read as "there is no such file".
 */
export function guarded({ fetch = globalThis.fetch, timeoutMs = defaultTimeoutMs }: HttpOptions): Fetch {
  return async (input, init) => {
    const answer = await (async () => {
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await fetch(input, { ...init, redirect: "manual", signal });
        return { response, text: await response.text() };
      } catch {
        throw forgeFault("unavailable", "The forge did not answer.");
      }
    })();
    const { response, text } = answer;
    const { status, headers } = response;
    if (response.type === "opaqueredirect" || (status >= 300 && status < 400))
      throw forgeFault("unavailable", "The forge sent us elsewhere.");
    if (withoutBody.includes(status)) return new Response(null, { status, headers });
    const isJson = /^application\/(?:[\w.+-]+\+)?json\b/.test(headers.get("content-type") ?? "");
    if (!isJson && (status < 400 || [400, 404, 409, 422].includes(status)))
      throw forgeFault("unavailable", "The forge answered with something else than JSON.");
    const plain = new Headers(headers);
    // The text is no longer as it came over the line.
    for (const name of ["content-encoding", "content-length"]) plain.delete(name);
    return new Response(text, { status, headers: plain });
  };
}
