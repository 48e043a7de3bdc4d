import { expect, test } from "vitest";
import { makeCollections, makePortal } from "../../dataset/fixtures/factory.ts";
import type { PublishedRecords } from "../core/check.ts";
import { createToken } from "../core/tokens.ts";
import { forgeFault, type ProposalStatus } from "../forge/forge.ts";
import { memoryForge } from "./fixtures/memory-forge.ts";
import { type Desk, openDesk, publish, rulesIn, secret, tokenOf } from "./fixtures/desk.ts";

async function deskWithCase() {
  const desk = openDesk();
  const { body } = await desk.submit();
  const [key = ""] = desk.forge.proposals.keys();
  return {
    desk,
    key,
    token: tokenOf(body.statusUrl),
    edit: tokenOf(body.editUrl),
    reference: body.reference,
  };
}

function setStatus(desk: Desk, key: string, status: ProposalStatus): void {
  const known = desk.forge.proposals.get(key);
  if (known !== undefined) known.status = status;
}

const published = {
  state: "published",
  url: "https://klimat.example.org/ataganden/example-bakery-vi-kor-ut-brodet-med-elbilar/",
};

test.each<[ProposalStatus, object]>([
  [{ state: "in-review" }, { state: "in-review" }],
  [
    { state: "in-review", checks: "running" },
    { state: "received", checks: "running" },
  ],
  [
    { state: "in-review", checks: "passed" },
    { state: "checked", checks: "passed" },
  ],
  [
    { state: "in-review", checks: "failed" },
    { state: "received", checks: "failed" },
  ],
  [
    { state: "changes-asked", reason: "not-measurable" },
    { state: "changes-asked", reason: "not-measurable" },
  ],
  [
    { state: "declined", reason: "duplicate" },
    { state: "declined", reason: "duplicate" },
  ],
  [{ state: "published" }, published],
])("tells the sender of %j", async (status, told) => {
  const { desk, key, token, reference } = await deskWithCase();
  setStatus(desk, key, status);
  const answer = await desk.send("/status", { token });
  expect([answer.status, answer.body]).toEqual([
    200,
    { reference, ...(told !== published && { about: "new" }), ...told },
  ]);
});

test("tells whether a proposal that was sent back is of something new", async () => {
  const { desk, key, token } = await deskWithCase();
  publish(desk, key);
  setStatus(desk, key, { state: "changes-asked" });
  expect((await desk.send("/status", { token })).body.about).toBe("change");
});

test("tells that a commitment is published, also while the records cannot be had", async () => {
  let records: PublishedRecords | undefined = { portal: makePortal(), collections: makeCollections() };
  const desk = openDesk({
    records: () => records ?? Promise.reject(new Error("The records could not be fetched.")),
  });
  const { body } = await desk.submit();
  const [key = ""] = desk.forge.proposals.keys();
  desk.forge.accept(key);
  records = undefined;
  const { status, body: told } = await desk.send("/status", { token: tokenOf(body.statusUrl) });
  expect([status, told.state, told.url]).toEqual([200, "published", published.url]);
});

test("takes back a proposal, and again", async () => {
  const { desk, token, reference } = await deskWithCase();
  for (const _ of [1, 2]) {
    const answer = await desk.send("/withdraw", { token });
    expect([answer.status, answer.body]).toEqual([200, { reference, state: "withdrawn" }]);
  }
  expect((await desk.send("/status", { token })).body.state).toBe("withdrawn");
});

test("takes back a proposal for both that ask at once", async () => {
  const forge = memoryForge();
  const isQuicker = async (key: string) => {
    await forge.withdraw(key);
    return false;
  };
  const desk = openDesk({ forge: { ...forge, withdraw: isQuicker } });
  const { body } = await desk.submit();
  const answer = await desk.send("/withdraw", { token: tokenOf(body.statusUrl) });
  expect([answer.status, answer.body.state]).toEqual([200, "withdrawn"]);
});

test("keeps what has been decided on", async () => {
  const { desk, key, token } = await deskWithCase();
  desk.forge.accept(key);
  const answer = await desk.send("/withdraw", { token });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["token already-decided"]]);
});

test.each([
  ["refused", 409, "token not-withdrawn"],
  ["unavailable", 503, "unavailable"],
] as const)(
  "says what can be done where the forge that is to take it back is %s",
  async (kind, status, rule) => {
    const forge = { ...memoryForge(), withdraw: () => Promise.reject(forgeFault(kind, "Not from here.")) };
    const desk = openDesk({ forge });
    const { body } = await desk.submit();
    const answer = await desk.send("/withdraw", { token: tokenOf(body.statusUrl) });
    expect([answer.status, rulesIn(answer)]).toEqual([status, [rule]]);
  },
);

test("calls nothing decided that the forge merely did not take back", async () => {
  const desk = openDesk({ forge: { ...memoryForge(), withdraw: async () => false } });
  const { body } = await desk.submit();
  const answer = await desk.send("/withdraw", { token: tokenOf(body.statusUrl) });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["token not-withdrawn"]]);
});

test("tells of a decision in the moment that the proposal was to be taken back", async () => {
  const forge = memoryForge();
  const isLate = async (key: string) => {
    forge.accept(key);
    throw forgeFault("refused", "It is merged.");
  };
  const desk = openDesk({ forge: { ...forge, withdraw: isLate } });
  const { body } = await desk.submit();
  const answer = await desk.send("/withdraw", { token: tokenOf(body.statusUrl) });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["token already-decided"]]);
});

test("gives one and the same answer to every token that does not hold (H-14)", async () => {
  const { desk, key, token, edit } = await deskWithCase();
  const payload = { key, id: "example-commitment" };
  const tokens: unknown[] = [
    "",
    "\0",
    "junk",
    7,
    null,
    edit,
    `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    await createToken({ current: secret }, "status", { ...payload, until: 1 }),
    await createToken({ current: "another secret than the one that is used" }, "status", payload),
    await createToken({ current: secret }, "status", { ...payload, key: "zzzzzzzzzzzzzzzzzzzz" }),
  ];
  const answers = await Promise.all(
    ["/status", "/withdraw"].flatMap((path) => tokens.map((one) => desk.send(path, { token: one }))),
  );
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect([answers[0]?.status, answers[0] && rulesIn(answers[0])]).toEqual([404, ["token not-found"]]);
  expect((await desk.send("/record", { token })).status).toBe(404);
});
