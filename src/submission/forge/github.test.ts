import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gitHubServer } from "./fixtures/github-server.ts";
import type { Listening } from "./fixtures/listen.ts";
import { validatingProxy } from "./fixtures/prism.ts";
import { makeProposal } from "./fixtures/repository.ts";
import { makeStore, type Store } from "./fixtures/store.ts";
import { type GitHubAuth, gitHub } from "./github.ts";
import type { Fetch, HttpOptions } from "./http.ts";
import { conformsOverHttp } from "./http-conformance.ts";

let current: Store;
let violations: string[] = [];
let server: Listening;
let proxy: Listening;

beforeAll(async () => {
  const note = { push: (...found: string[]) => violations.push(...found) } as unknown as string[];
  server = await gitHubServer(() => current, note);
  proxy = await validatingProxy(server.url);
}, 120_000);
afterAll(async () => {
  await proxy?.close();
  await server?.close();
});

/** GitHub's description knows of no other media type than this, and Prism takes it at its word. */
const asDescribed =
  (fetch: Fetch = globalThis.fetch): Fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("accept", "application/json");
    const response = await fetch(input, { ...init, headers });
    // An answer that breaks the description has this header; a request that does is answered by Prism itself.
    const isProblem = response.headers.get("content-type")?.includes("problem+json");
    const found = response.headers.get("sl-violations") ?? (isProblem && (await response.clone().text()));
    if (found) violations.push(`${init?.method} ${String(input)}: ${found}`);
    return response;
  };

const forge = (api: string, { fetch, ...options }: HttpOptions, auth: GitHubAuth = { token: "a-token" }) =>
  gitHub({ api, repository: "example/portal", auth, fetch: asDescribed(fetch), ...options });

describe("behind GitHub's own description", () => {
  conformsOverHttp({
    forge,
    async serve(store, found) {
      current = store;
      violations = found;
      return { url: proxy.url, close: async () => {} };
    },
  });

  test("would see a request that the description does not allow", async () => {
    violations = [];
    const url = `${proxy.url}/repos/example/portal/git/trees`;
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ tree: [{ path: "x", mode: "wrong" }] });
    await asDescribed()(url, { method: "POST", headers, body });
    expect(violations.join()).toContain("mode");
  });

  test("comes as an App, with a token of any length (G-14)", async () => {
    const store = makeStore();
    current = store;
    violations = [];
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const app = forge(proxy.url, {}, { appId: 7, privateKey: pem, installationId: 8 });
    expect(await app.submit(makeProposal())).toEqual({ outcome: "created" });
    expect(violations).toEqual([]);
    store.remove();
  });

  test("comes as an App by GitHub's clock where its own is wrong (G-15)", async () => {
    const store = makeStore();
    current = store;
    violations = [];
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const theirs = Date.now() + 5 * 60_000;
    const issued: number[] = [];
    const fetch: Fetch = async (input, init) => {
      if (!String(input).endsWith("/access_tokens")) return globalThis.fetch(input, init);
      const [, payload = ""] = (new Headers(init?.headers).get("authorization") ?? "").split(".");
      const { iat } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { iat: number };
      issued.push(iat);
      // GitHub takes what was issued within a minute of its own clock.
      if (Math.abs(iat * 1000 + 30_000 - theirs) < 60_000) return globalThis.fetch(input, init);
      const message =
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
      const headers = { date: new Date(theirs).toUTCString(), "content-type": "application/json" };
      return new Response(JSON.stringify({ message }), { status: 401, headers });
    };
    const app = forge(proxy.url, { fetch }, { appId: 7, privateKey: pem, installationId: 8 });
    expect(await app.submit(makeProposal())).toEqual({ outcome: "created" });
    expect(issued).toHaveLength(2);
    store.remove();
  });
});
