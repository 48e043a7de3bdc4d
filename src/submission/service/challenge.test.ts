import { expect, test } from "vitest";
import { type Desk, openDesk, rulesIn, soundRecord } from "./fixtures/desk.ts";

async function sendChanged(desk: Desk, change: (solved: Record<string, never>) => unknown) {
  const changed = change(JSON.parse(atob(await desk.challenge())));
  return desk.send("", { challenge: btoa(JSON.stringify(changed)), record: soundRecord });
}

// biome-ignore lint/suspicious/noExplicitAny: what is broken on purpose has no type.
type Broken = any;

test.each<[string, (solved: Broken) => unknown]>([
  [
    "another time",
    ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, data: { t: 0 } } },
      solution,
    }),
  ],
  [
    "a lower cost",
    ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 0 } },
      solution,
    }),
  ],
  [
    "another signature",
    ({ challenge, solution }) => ({ challenge: { ...challenge, signature: "0".repeat(64) }, solution }),
  ],
  [
    "another solution",
    ({ challenge, solution }) => ({ challenge, solution: { ...solution, derivedKey: "00" } }),
  ],
  [
    "another counter",
    ({ challenge, solution }) => ({ challenge, solution: { ...solution, counter: solution.counter + 1 } }),
  ],
  ["half a counter", ({ challenge, solution }) => ({ challenge, solution: { ...solution, counter: 0.5 } })],
])("refuses a challenge with %s (P-05)", async (_what, change) => {
  const answer = await sendChanged(openDesk(), change);
  expect([answer.status, rulesIn(answer)]).toEqual([403, ["challenge challenge-invalid"]]);
});

test.each<[string, (solved: Broken) => unknown]>([
  [
    "no parameters",
    ({ challenge, solution }) => ({ challenge: { ...challenge, parameters: null }, solution }),
  ],
  ["no signature", ({ challenge: { parameters }, solution }) => ({ challenge: { parameters }, solution })],
  ["no solution", ({ challenge }) => ({ challenge, solution: null })],
  ["nothing", () => null],
  ["a list", () => []],
])("refuses a challenge with %s as a broken form (P-07)", async (_what, change) => {
  const answer = await sendChanged(openDesk(), change);
  expect([answer.status, rulesIn(answer)]).toEqual([400, ["challenge challenge-form"]]);
});

test.each(["%", "åäö", "e30", "{}"])("refuses %j as a challenge (P-07)", async (challenge) => {
  const answer = await openDesk().send("", { challenge, record: soundRecord });
  expect([answer.status, rulesIn(answer)]).toEqual([400, ["challenge challenge-form"]]);
});

test("refuses a challenge after half an hour (P-06)", async () => {
  const desk = openDesk();
  const challenge = await desk.challenge();
  desk.wait(31 * 60);
  const answer = await desk.send("", { challenge, record: soundRecord });
  expect([answer.status, rulesIn(answer)]).toEqual([403, ["challenge challenge-expired"]]);
});

test("gives its receipt again to who sent in time and got no answer, however late", async () => {
  const desk = openDesk();
  const sent = { challenge: await desk.challenge(), record: soundRecord };
  const first = await desk.send("", sent);
  desk.wait(6 * 60 * 60);
  const again = await desk.send("", sent);
  expect([first.status, again.status, again.text]).toEqual([201, 200, first.text]);
  expect(desk.forge.proposals.size).toBe(1);
  // For anything else it holds no longer.
  const other = await desk.send("", { ...sent, record: { ...soundRecord, title: { sv: "Vi byter ugnar" } } });
  expect([other.status, rulesIn(other)]).toEqual([403, ["challenge challenge-expired"]]);
});

test("asks whoever was too quick for a person to try again (P-08)", async () => {
  const desk = openDesk();
  const challenge = await desk.challenge();
  desk.wait(-4);
  const sent = { challenge, record: soundRecord };
  const answer = await desk.send("", sent);
  expect([answer.status, rulesIn(answer)]).toEqual([403, ["challenge too-fast"]]);
  expect(answer.headers.get("retry-after")).toBe("2");
  desk.wait(2);
  expect((await desk.send("", sent)).status).toBe(201);
});
