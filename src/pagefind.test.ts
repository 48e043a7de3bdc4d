import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset } from "./dataset/fixtures/factory.ts";
import { searchRecords } from "./exports/search-records.ts";
import { freshnessOf } from "./figures/freshness.ts";
import { writeSearchIndex } from "./pagefind.ts";

const titles = [
  "Utsläppen minskar",
  "Färre lastbilstransporter",
  "Varje transport räknas",
  "Östra hamnen öppnar",
  "Åker el",
  "Zonen vilar",
  "Våra åtaganden",
];
const dataset = makeDataset({
  actors: [makeActor({ name: "Exempelbageriet AB" })],
  commitments: titles.map((sv, index) =>
    makeCommitment({ id: `example-${index}`, title: { sv }, state: index === 0 ? "paused" : "active" }),
  ),
});

interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  search: (
    term: string | null,
    options?: object,
  ) => Promise<{ results: readonly { data: () => Promise<{ meta: Record<string, string> }> }[] }>;
}

const folder = mkdtempSync(join(tmpdir(), "search-index-"));
let server: Server;
let pagefind: Pagefind;
let entry: string;

beforeAll(async () => {
  entry = await writeSearchIndex(
    searchRecords(
      dataset,
      (commitment) => freshnessOf(commitment, "2026-11-23"),
      "sv",
      () => 1,
    ),
    folder,
  );
  server = createServer((request, response) =>
    response.end(readFileSync(join(folder, new URL(request.url ?? "/", "http://index").pathname))),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  pagefind = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as Pagefind;
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await pagefind.options({ basePath, baseUrl: "/" });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function find(term: string | null, options?: object): Promise<readonly string[]> {
  const { results } = await pagefind.search(term, {
    filters: { innehall: ["ataganden"] },
    ...options,
  });
  const hits = await Promise.all(results.map((result) => result.data()));
  return hits.map(({ meta }) => meta["title"] ?? "");
}

test("writes an index of one language, and no interface", () => {
  expect(Object.keys(JSON.parse(entry).languages)).toEqual(["sv"]);
  expect(() => readFileSync(join(folder, "pagefind-ui.js"))).toThrow("ENOENT");
});

test.each(["utsläpp", "utsläppen", "utslapp", "UTSLÄPP"])(
  "finds every form of the word for %s",
  async (term) => {
    expect(await find(term)).toContain("Utsläppen minskar");
  },
);

test.each(["åtagande", "åtaganden", "atagande"])("finds every form of the word for %s", async (term) => {
  expect(await find(term)).toContain("Våra åtaganden");
});

test("finds a compound by its last part", async () => {
  expect([...(await find("transport"))].sort()).toEqual([
    "Färre lastbilstransporter",
    "Varje transport räknas",
  ]);
});

test("finds what is written with å, ä and ö without them, and the exact spelling first", async () => {
  expect(await find("ostra")).toEqual(["Östra hamnen öppnar"]);
  expect((await find("åker"))[0]).toBe("Åker el");
});

test("finds commitments by who made them", async () => {
  expect(await find("exempelbageriet")).toHaveLength(titles.length);
});

test("narrows by the words of the address, and orders by the Swedish alphabet", async () => {
  const options = { filters: { lage: { any: ["pagar"] } }, sort: { namn: "asc" } };
  expect(await find(null, options)).toEqual([
    "Färre lastbilstransporter",
    "Varje transport räknas",
    "Våra åtaganden",
    "Zonen vilar",
    "Åker el",
    "Östra hamnen öppnar",
  ]);
});
