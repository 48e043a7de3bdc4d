import { expect, test } from "vitest";
import { labelOf } from "./reasons.ts";
import { conforms, type ForgeHarness } from "./conformance.ts";
import { makeProposal } from "./fixtures/repository.ts";
import { makeStore, type Store } from "./fixtures/store.ts";
import type { Listening } from "./fixtures/listen.ts";
import type { Forge } from "./forge.ts";
import type { Fetch, HttpOptions } from "./http.ts";
import { cutting } from "./fixtures/cut.ts";

/** An adapter that speaks HTTP, and its stand-in. */
export interface HttpForge {
  readonly forge: (url: string, options: HttpOptions) => Forge;
  /** Serves the stand-in; what breaks the forge's contract is added to `violations`. */
  readonly serve: (store: Store, violations: string[]) => Promise<Listening>;
}

const { key } = makeProposal();
const json = { "content-type": "application/json" };
const answered =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify({ message: "No." }), { status, headers: { ...json, ...headers } });
const html = (status: number) => () =>
  new Response("<!doctype html><title>Log in</title>", { status, headers: { "content-type": "text/html" } });

const faults: readonly [name: string, answer: () => Response, fault: object][] = [
  ["401", answered(401), { kind: "refused" }],
  ["403", answered(403), { kind: "refused" }],
  ["403 with nothing left", answered(403, { "x-ratelimit-remaining": "0" }), { kind: "limited" }],
  ["409", answered(409), { name: "ForgeFault" }],
  ["422", answered(422), { name: "ForgeFault" }],
  ["429", answered(429, { "retry-after": "30" }), { kind: "limited", retryAfter: 30 }],
  ["500", answered(500), { kind: "unavailable" }],
  ["503", answered(503), { kind: "unavailable" }],
  ["200 with HTML", html(200), { kind: "unavailable" }],
  ["404 with HTML", html(404), { kind: "unavailable" }],
  ["503 with HTML", html(503), { kind: "unavailable" }],
  ["200 with another form", answered(200), { name: "ForgeFault" }],
];

/** The tests that every adapter that speaks HTTP has to pass, on top of the common ones. */
export function conformsOverHttp({ forge, serve }: HttpForge): void {
  async function make(): Promise<ForgeHarness & { readonly store: Store }> {
    const store = makeStore();
    const violations: string[] = [];
    const server = await serve(store, violations);
    return {
      ...store.hands,
      store,
      forge: (cut) => forge(server.url, { fetch: cutting(globalThis.fetch, cut) }),
      async remove() {
        await server.close();
        store.remove();
        expect(violations).toEqual([]);
      },
    };
  }

  conforms(make);

  test("passes on title, text and labels, and says what reviewers say", async () => {
    const { forge: makeForge, store, remove } = await make();
    try {
      const forge = makeForge();
      const { title, body, labels } = makeProposal();
      await forge.submit(makeProposal());
      expect(store.pulls).toMatchObject([{ title, body, labels, branch: `submission/${key}` }]);
      expect(await forge.status(key)).toEqual({ state: "in-review", checks: "running" });
      const [pull] = store.pulls;
      if (!pull) throw new Error("No pull request.");
      pull.changesAsked = true;
      expect(await forge.status(key)).toMatchObject({ state: "changes-asked" });
      pull.state = "closed";
      pull.labels.push(labelOf("duplicate"));
      expect(await forge.status(key)).toEqual({ state: "declined", reason: "duplicate" });
    } finally {
      await remove();
    }
  });

  test("hears reviewers who ask for changes, and no stranger however many they are", async () => {
    const { forge: makeForge, store, remove } = await make();
    try {
      const forge = makeForge();
      await forge.submit(makeProposal());
      const [pull] = store.pulls;
      if (!pull) throw new Error("No pull request.");
      pull.strangersAsking = 100;
      expect(await forge.status(key)).toMatchObject({ state: "in-review" });
      pull.changesAsked = true;
      expect(await forge.status(key)).toMatchObject({ state: "changes-asked" });
    } finally {
      await remove();
    }
  });

  test("takes a pull request of a copy, by the same name, for no proposal", async () => {
    const { forge: makeForge, store, remove } = await make();
    try {
      const forge = makeForge();
      await forge.submit(makeProposal());
      const [own] = store.pulls;
      if (!own) throw new Error("No pull request.");
      // The forges list the newest first.
      store.pulls.unshift({ ...own, number: 2, labels: [], state: "closed", isFromFork: true });
      store.pulls.unshift({ ...own, number: 3, labels: [], isFromFork: true });
      expect(await forge.openCount()).toBe(1);
      expect(await forge.status(key)).toMatchObject({ state: "in-review" });
      expect(await forge.withdraw(key)).toBe(true);
      expect(own).toMatchObject({ state: "closed", labels: expect.arrayContaining(["withdrawn"]) });
      expect(store.pulls[0]?.state).toBe("open");
    } finally {
      await remove();
    }
  });

  test.each([409, 422])(
    "has not taken a proposal that %i has kept out of reviewers' sight",
    async (status) => {
      const { store, remove } = await make();
      const server = await serve(store, []);
      try {
        const refusing: Fetch = async (input, init) => {
          const isOpening = init?.method === "POST" && /\/(?:pulls|merge_requests)$/.test(String(input));
          return isOpening ? answered(status)() : fetch(input, init);
        };
        const refused = forge(server.url, { fetch: refusing }).submit(makeProposal());
        await expect(refused).rejects.toMatchObject({ name: "ForgeFault" });
        expect(await forge(server.url, {}).submit(makeProposal())).toEqual({ outcome: "same" });
        expect(store.pulls).toMatchObject([{ state: "open", labels: makeProposal().labels }]);
      } finally {
        await server.close();
        await remove();
      }
    },
  );

  const down = (fetch: Fetch) => forge("http://127.0.0.1:1", { fetch, timeoutMs: 100 });

  test.each(faults)("fails closed when the forge answers %s (G-13)", async (_, answer, fault) => {
    const failing = down(async () => answer());
    await expect(failing.submit(makeProposal())).rejects.toMatchObject(fault);
    await expect(failing.status(key)).rejects.toMatchObject(fault);
    await expect(failing.openCount()).rejects.toMatchObject(fault);
  });

  test("follows no redirect", async () => {
    const asked: string[] = [];
    const failing = down(async (input, init) => {
      asked.push(`${String(input instanceof Request ? input.url : input)} ${init?.redirect}`);
      return new Response(null, { status: 302, headers: { location: "https://elsewhere.invalid/" } });
    });
    await expect(failing.openCount()).rejects.toMatchObject({ kind: "unavailable" });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^http:\/\/127\.0\.0\.1:1\/.* manual$/);
  });

  test("waits no longer than it was told, for the answer or for its end", async () => {
    const silent = down(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        }),
    );
    await expect(silent.openCount()).rejects.toMatchObject({ kind: "unavailable" });
  });

  test("says nothing of tokens and addresses in a fault", async () => {
    const failing = down(async () => {
      throw new TypeError("fetch failed: Bearer a-token");
    });
    const error: unknown = await failing.openCount().catch((thrown: unknown) => thrown);
    expect(String(error)).not.toMatch(/token|127\.0/);
  });
}
