import { expect, test } from "vitest";
import { makeCollections, makePortal } from "../../dataset/fixtures/factory.ts";
import { fetchedRecords } from "./fetched-records.ts";
import { recordsAsJson } from "./json-records.ts";

const address = "https://klimat.example.org/submission-records.json";
const file = (reviewDays: number) =>
  new Response(recordsAsJson({ portal: makePortal({ reviewDays }), collections: makeCollections() }));

/** The file as a host gives it, an answer each time it is asked, ten minutes apart. */
function hostThat(...answers: readonly (() => Response)[]) {
  const left = [...answers];
  let now = 0;
  const records = fetchedRecords(
    address,
    () => now,
    async () => left.shift()?.() ?? Response.error(),
  );
  return async () => {
    now += 10 * 60_000;
    return (await records()).portal.reviewDays;
  };
}

const refuse = () => {
  throw new TypeError("fetch failed");
};

test.each([
  ["answers with a fault", () => new Response("", { status: 503 })],
  ["answers with a page", () => new Response("<!doctype html><h1>Strax tillbaka</h1>")],
  ["answers with other JSON", () => Response.json({})],
  ["does not answer", refuse],
])("keeps the last records while the host %s", async (_, answer) => {
  const ask = hostThat(
    () => file(10),
    answer,
    () => file(20),
  );
  expect([await ask(), await ask(), await ask()]).toEqual([10, 10, 20]);
});

/** How often a host has been asked, once the records have been wanted at each of some moments. */
async function asksOf(answer: (ask: number) => Response, ...moments: readonly number[]) {
  let [now, asks] = [0, 0];
  const records = fetchedRecords(
    address,
    () => now,
    async () => answer(++asks),
  );
  const told: number[] = [];
  for (now of moments) {
    await records();
    told.push(asks);
  }
  return told;
}

test("asks a host that did not answer again in half a minute, and not before", async () => {
  const once = (ask: number) => (ask === 1 ? file(10) : refuse());
  expect(await asksOf(once, 0, 300_000, 329_999, 330_000)).toEqual([1, 2, 2, 3]);
});

test("says that the records could not be fetched where they have never been", async () => {
  await expect(hostThat(refuse)()).rejects.toThrow(/could not be fetched/);
});

test("fetches them anew when five minutes have passed, and when the clock has been set back", async () => {
  expect(await asksOf(() => file(10), 600_000, 899_999, 900_000, 0)).toEqual([1, 1, 2, 3]);
});
