import { generateKeyPairSync } from "node:crypto";
import { buildSync } from "esbuild";
import { Miniflare, Response as WorkerResponse } from "miniflare";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { makeCollections, makePortal } from "../../dataset/fixtures/factory.ts";
import { forgejoServer } from "../forge/fixtures/forgejo-server.ts";
import { gitHubServer } from "../forge/fixtures/github-server.ts";
import { gitLabServer } from "../forge/fixtures/gitlab-server.ts";
import type { Listening } from "../forge/fixtures/listen.ts";
import { makeStore, type Store } from "../forge/fixtures/store.ts";
import { api, origin, secret, solved, soundRecord, tokenOf } from "./fixtures/desk.ts";
import { recordsAsJson } from "./json-records.ts";
import { usualLimits } from "./options.ts";
import type { Environment } from "./settings.ts";
import service from "./worker.ts";

const records = recordsAsJson({ portal: makePortal(), collections: makeCollections() });
const patient = { timeout: 90_000 };

/** Where each forge is, as a Worker is told; every address is answered by its stand-in. */
const forges: readonly (readonly [
  string,
  Environment,
  (store: Store, found: string[]) => Promise<Listening>,
])[] = [
  [
    "github",
    { SUBMISSIONS_REPOSITORY: "example/portal" },
    (store, found) => gitHubServer(() => store, found),
  ],
  ["gitlab", { SUBMISSIONS_REPOSITORY: "https://forge.example.org/example/portal" }, gitLabServer],
  ["forgejo", { SUBMISSIONS_REPOSITORY: "https://forge.example.org/example/portal" }, forgejoServer],
];

let script = "";
let worker: Miniflare | undefined;
let store: Store;
let forge: Listening;

beforeAll(() => {
  const entryPoints = ["src/submission/service/worker.ts"];
  const built = buildSync({ entryPoints, bundle: true, format: "esm", write: false, external: ["node:*"] });
  script = built.outputFiles[0]?.text ?? "";
}, 60_000);
afterEach(async () => {
  await worker?.dispose();
  worker = undefined;
  await forge?.close();
  store?.remove();
});

/** Starts the Worker as it is deployed. Its site and its forge are the only ones that it can reach. */
async function deploy(serve: (typeof forges)[number][2], variables: Environment, violations: string[] = []) {
  store = makeStore();
  forge = await serve(store, violations);
  const asked: string[] = [];
  const site = variables["SUBMISSIONS_SITE"] ?? `${origin}/`;
  const recordsAt = `${site.replace(/\/$/, "")}/submission-records.json`;
  worker = new Miniflare({
    modules: true,
    script,
    compatibilityDate: "2026-04-01",
    compatibilityFlags: ["nodejs_compat"],
    bindings: {
      SUBMISSIONS_SECRET: secret,
      SUBMISSIONS_SITE: site,
      SUBMISSIONS_TOKEN: "a-token",
      ...variables,
    } as Record<string, string>,
    async outboundService(request: Request) {
      const { pathname, search, origin: host } = new URL(request.url);
      asked.push(host);
      if (request.url === recordsAt) return new WorkerResponse(records);
      if (host === origin) return new WorkerResponse("Not found", { status: 404 });
      const body = request.method === "GET" ? undefined : await request.text();
      const headers = Object.fromEntries(request.headers);
      const answer = await fetch(`${forge.url}${pathname}${search}`, {
        method: request.method,
        headers,
        ...(body !== undefined && { body }),
      });
      return new WorkerResponse(await answer.text(), {
        status: answer.status,
        headers: { "content-type": answer.headers.get("content-type") ?? "" },
      });
    },
  });
  const { dispatchFetch } = worker;
  async function post(path: string, body: object) {
    const headers = { "content-type": "application/json", origin };
    const answer = await dispatchFetch(api(path), { method: "POST", headers, body: JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  }
  async function prepared() {
    const answer = await dispatchFetch(api("/challenge"));
    const challenge = await solved((await answer.json()) as Parameters<typeof solved>[0]);
    // Whoever sends within three seconds is no person.
    await new Promise((done) => setTimeout(done, 3100));
    return challenge;
  }
  return { post, prepared, asked, violations };
}

describe.each(forges)("the Worker, with %s", (name, where, serve) => {
  test("takes a proposal and tells how it goes", patient, async () => {
    const variables = { SUBMISSIONS_FORGE: name, ...where };
    const { post, prepared, asked, violations } = await deploy(serve, variables);
    const sent = { challenge: await prepared(), record: soundRecord };
    const first = await post("", sent);
    const again = await post("", sent);
    expect([first.status, again.status, again.body]).toEqual([201, 200, first.body]);
    expect(store.pulls).toHaveLength(1);
    const status = await post("/status", { token: tokenOf(first.body["statusUrl"] ?? "") });
    expect(status.status).toBe(200);
    expect(["received", "in-review"]).toContain(status.body["state"]);
    expect(violations).toEqual([]);
    expect(new Set(asked).size).toBe(2);
  });
});

test("comes to GitHub as an App in the runtime of Workers", patient, async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { post, prepared } = await deploy((at, found) => gitHubServer(() => at, found), {
    SUBMISSIONS_FORGE: "github",
    SUBMISSIONS_REPOSITORY: "example/portal",
    SUBMISSIONS_APP_ID: "7",
    SUBMISSIONS_INSTALLATION_ID: "8",
    SUBMISSIONS_PRIVATE_KEY: privateKey
      .export({ type: "pkcs8", format: "pem" })
      .toString()
      .replaceAll("\n", "\\n"),
  });
  expect((await post("", { challenge: await prepared(), record: soundRecord })).status).toBe(201);
});

test("answers in the folder that the portal has on its host", patient, async () => {
  const { post, prepared } = await deploy(gitLabServer, {
    SUBMISSIONS_FORGE: "gitlab",
    SUBMISSIONS_REPOSITORY: "https://forge.example.org/example/portal",
    SUBMISSIONS_SITE: `${origin}/klimat`,
  });
  const ask = async (path: string) => (await worker?.dispatchFetch(`${origin}${path}`))?.status;
  expect(await ask("/klimat/api/submissions/challenge")).toBe(200);
  expect(await ask("/annan/api/submissions/challenge")).toBe(404);
  const { body } = await post("", { challenge: await prepared(), record: soundRecord });
  expect(body["statusUrl"]).toMatch(/^https:\/\/[^/]+\/klimat\/arende\/#t=/);
});

test(
  "holds back whoever sends without end by the address that Cloudflare gives, and nobody else",
  patient,
  async () => {
    await deploy(gitLabServer, {
      SUBMISSIONS_FORGE: "gitlab",
      SUBMISSIONS_REPOSITORY: "https://forge.example.org/example/portal",
    });
    const send = async (address: string) => {
      const headers = { "content-type": "application/json", origin, "cf-connecting-ip": address };
      return (await worker?.dispatchFetch(api(), { method: "POST", headers, body: "{}" }))?.status;
    };
    const sent = [];
    for (let count = 0; count <= usualLimits.sends.atOnce; count++) sent.push(await send("192.0.2.1"));
    expect(sent.map((status) => status === 429)).toEqual([...sent.slice(1).map(() => false), true]);
    expect(await send("192.0.2.2")).toBe(sent[0]);
  },
);

test("does not begin with a secret that can be guessed", () => {
  const variables = {
    SUBMISSIONS_SITE: `${origin}/`,
    SUBMISSIONS_FORGE: "github",
    SUBMISSIONS_TOKEN: "a-token",
  };
  const repository = { SUBMISSIONS_REPOSITORY: "example/portal" };
  const begin = () =>
    service.fetch(new Request(api("/challenge")), {
      ...variables,
      ...repository,
      SUBMISSIONS_SECRET: "hemligt",
    });
  expect(begin).toThrow(/at least 32 random characters/);
});

afterAll(() => worker?.dispose());
