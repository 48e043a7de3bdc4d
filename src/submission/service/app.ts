import { type Context, Hono } from "hono";
import { routePath } from "hono/route";
import type { Language } from "../../schema/language.ts";
import { isForgeFault } from "../forge/forge.ts";
import { newChallenge } from "./challenge.ts";
import { openRecord } from "./edit-link.ts";
import { type Meter, meterOf } from "./limits.ts";
import { type Limits, type ServiceOptions, usualLimits } from "./options.ts";
import { isRefused, problemAnswer, type Refused } from "./problem-json.ts";
import { readBody } from "./read-body.ts";
import { languageOf, readEnvelope } from "./read-envelope.ts";
import { spentChallenges } from "./spent.ts";
import { caseStatus, tokenIn, withdrawCase } from "./status.ts";
import { submit } from "./submit.ts";
import { queuePlaces } from "./waiting.ts";

/** What a request has come to, for the log. */
interface Noted {
  outcome: string;
  key?: string;
  fault?: string;
  language: Language;
}
type Env = { Variables: { noted: Noted } };

/** What every answer carries: it is data for one page, and nothing to keep, show or embed. */
const headers = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-site",
} as const;

const base = "/api/submissions";

function json(body: object, status: number): Response {
  const type = "application/json; charset=utf-8";
  return new Response(JSON.stringify(body), { status, headers: { "content-type": type } });
}

/** The fault of a forge, as much of it as a stranger may know. */
function refusalOfFault(error: unknown): Refused {
  return { refused: "unavailable", retryAfter: isForgeFault(error) ? (error.retryAfter ?? 30) : 30 };
}

/** The name of an error, never what it says: that may quote what was sent. */
function nameOfFault(error: unknown): string {
  if (isForgeFault(error)) return `forge ${error.kind}`;
  return error instanceof Error ? error.name : "unknown";
}

/**
 * The submission service: a handler of requests that keeps no proposal itself. It runs wherever there is `fetch` and
 * WebCrypto; what it needs of the world comes in as options.
 */
export function submissionService(options: ServiceOptions): Hono<Env> {
  const limits: Limits = { ...usualLimits, ...options.limits };
  const { sends, asks, links } = limits;
  const meters = { sends: meterOf(sends), asks: meterOf(asks), links: meterOf(links) };
  const memory = {
    places: queuePlaces(options.forge, limits, options.now),
    spent: spentChallenges(limits.challengeMinutes * 60_000, options.now),
  };
  const app = new Hono<Env>();

  const answer = (c: Context<Env>, refused: Refused) => {
    c.get("noted").outcome = refused.refused;
    return problemAnswer(refused, c.get("noted").language);
  };
  const waitOf = async (c: Context<Env>, meter: Meter) => {
    const address = options.addressOf?.(c.req.raw, c.env);
    return address === undefined ? 0 : meter.count(address, options.now());
  };

  app.use("*", async (c, next) => {
    const begun = performance.now();
    const language = /^\s*en\b/i.test(c.req.header("accept-language") ?? "") ? "en" : "sv";
    const noted: Noted = { outcome: "ok", language };
    c.set("noted", noted);
    await next();
    const origin = c.req.header("origin");
    const cors = origin !== undefined && options.origins.includes(origin);
    const allowed = {
      "access-control-allow-origin": origin ?? "",
      "access-control-expose-headers": "retry-after",
    };
    for (const [name, value] of Object.entries({ ...headers, vary: "origin", ...(cors && allowed) })) {
      c.header(name, value);
    }
    const { outcome, key, fault } = noted;
    options.log({
      at: new Date(options.now()).toISOString(),
      method: c.req.method,
      // What is no address of ours may hold anything, a token among it.
      route: outcome === "not-found" && !c.req.path.startsWith(`${base}/`) ? "other" : routePath(c),
      status: c.res.status,
      outcome,
      key,
      ms: Math.round(performance.now() - begun),
      fault,
    });
  });
  app.onError((error, c) => {
    c.get("noted").fault = nameOfFault(error);
    return answer(c, refusalOfFault(error));
  });
  app.notFound((c) => answer(c, { refused: "not-found" }));

  app.get("/healthz", () => json({ status: "ok" }, 200));

  app.get(`${base}/challenge`, async (c) => {
    const retryAfter = await waitOf(c, meters.asks);
    if (retryAfter > 0) return answer(c, { refused: "rate-limited", retryAfter });
    return json(await newChallenge(options.secrets, limits, options.now()), 200);
  });

  /** A POST of JSON from one of our own pages. */
  const post = (
    path: string,
    meter: Meter,
    handle: (c: Context<Env>, body: unknown) => Promise<object | Refused>,
  ) => {
    app.post(path, async (c) => {
      if (!options.origins.includes(c.req.header("origin") ?? ""))
        return answer(c, { refused: "bad-origin" });
      const read = await readBody(c.req.raw, limits.bodyBytes);
      if (isRefused(read)) return answer(c, read);
      c.get("noted").language = languageOf(read.body) ?? c.get("noted").language;
      const retryAfter = await waitOf(c, meter);
      if (retryAfter > 0) return answer(c, { refused: "rate-limited", retryAfter });
      const done = await handle(c, read.body);
      if (isRefused(done)) return answer(c, done);
      return done instanceof Response ? done : json(done, 200);
    });
  };

  post(base, meters.sends, async (c, body) => {
    const envelope = readEnvelope(body);
    if (isRefused(envelope)) return envelope;
    const taken = await submit(envelope, options, limits, memory);
    if (isRefused(taken)) return taken;
    Object.assign(c.get("noted"), { outcome: taken.outcome, key: taken.key });
    return json(taken.receipt, taken.outcome === "created" ? 201 : 200);
  });
  post(`${base}/status`, meters.links, (c, body) =>
    caseStatus(options, tokenIn(body), c.get("noted").language),
  );
  post(`${base}/withdraw`, meters.sends, (_, body) => withdrawCase(options, tokenIn(body)));
  post(`${base}/record`, meters.links, (_, body) => openRecord(options, tokenIn(body)));

  const methods = new Map([
    ["/healthz", "GET, HEAD"],
    [`${base}/challenge`, "GET, HEAD"],
    ...[base, `${base}/status`, `${base}/withdraw`, `${base}/record`].map(
      (path) => [path, "POST, OPTIONS"] as const,
    ),
  ]);
  for (const [path, allow] of methods) {
    app.all(path, (c) => {
      if (c.req.method !== "OPTIONS") return answer(c, { refused: "method-not-allowed", allow });
      const asked = { "access-control-allow-methods": allow, "access-control-allow-headers": "content-type" };
      return new Response(null, { status: 204, headers: { allow, ...asked } });
    });
  }
  return app;
}
