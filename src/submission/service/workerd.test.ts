import { buildSync } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { api, origin, solved, soundRecord, tokenOf } from "./fixtures/desk.ts";

/** A module as one text, for a runtime that has no disk. */
function bundled(entry: string): string {
  const external = ["node:*"];
  const built = buildSync({ entryPoints: [entry], bundle: true, format: "esm", write: false, external });
  return built.outputFiles[0]?.text ?? "";
}

let worker: Miniflare;

beforeAll(() => {
  worker = new Miniflare({
    modules: true,
    script: bundled("src/submission/service/fixtures/workerd-entry.ts"),
    compatibilityDate: "2026-04-01",
    compatibilityFlags: ["nodejs_compat"],
  });
}, 60_000);
afterAll(() => worker.dispose());

async function post(path: string, body: object) {
  const headers = { "content-type": "application/json", origin };
  const answer = await worker.dispatchFetch(api(path), {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

test("takes a proposal and tells how it goes in the runtime of Workers", { timeout: 60_000 }, async () => {
  const challenge = (await (await worker.dispatchFetch(api("/challenge"))).json()) as Parameters<
    typeof solved
  >[0];
  const sent = { challenge: await solved(challenge), record: soundRecord };
  const first = await post("", sent);
  const again = await post("", sent);
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.body).toEqual(first.body);
  const status = await post("/status", { token: tokenOf(first.body["statusUrl"] ?? "") });
  expect(status.body["state"]).toBe("in-review");
  const wrong = await post("", { ...sent, record: { ...soundRecord, kind: "swich" } });
  expect(wrong.status).toBe(409);
});

test("is one Workers module without Node's disk, processes or network", () => {
  const text = bundled("src/submission/service/worker.ts");
  const imported = [...text.matchAll(/from\s*"(node:[\w/]+)"/g)].map(([, name]) => name);
  expect(new Set(imported)).toEqual(new Set(["node:buffer", "node:util"]));
});
