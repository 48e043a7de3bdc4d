import { expect, test } from "vitest";
import { makeCollections, makeCommitment, makeSupportNeed } from "../../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { createToken } from "../core/tokens.ts";
import { type Desk, openDesk, publish, rulesIn, secret, soundRecord, tokenOf } from "./fixtures/desk.ts";
import { blobOf } from "./fixtures/memory-forge.ts";

const id = "example-bakery-vi-kor-ut-brodet-med-elbilar";
const path = `data/commitments/${id}.yaml`;
const keysOf = (desk: Desk) => [...desk.forge.proposals.keys()];

/** A desk with one published commitment, and a link to change it. */
async function deskWithPublished(keys: Parameters<typeof makeCommitment>[0] = {}) {
  const desk = openDesk();
  const commitment = makeCommitment({ id, ...keys });
  const content = serialiseRecord("commitments", commitment);
  desk.forge.main.set(path, content);
  desk.records = { ...desk.records, collections: makeCollections({ commitments: [commitment] }) };
  const edit = await createToken({ current: secret }, "edit", { id, g: keys.editGeneration ?? 0 });
  return { desk, base: blobOf(content), edit };
}

test("gives the same receipt to the same sending, and makes one proposal (P-01)", async () => {
  const desk = openDesk();
  const sent = { challenge: await desk.challenge(), record: soundRecord };
  const first = await desk.send("", sent);
  const second = await desk.send("", sent);
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.text).toBe(first.text);
  expect(desk.forge.proposals.size).toBe(1);
});

test("makes one proposal of five sendings at once (P-02)", async () => {
  const desk = openDesk();
  const sent = { challenge: await desk.challenge(), record: soundRecord };
  const answers = await Promise.all(Array.from({ length: 5 }, () => desk.send("", sent)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

test("refuses a used challenge with other content (P-03)", async () => {
  const desk = openDesk();
  const challenge = await desk.challenge();
  await desk.send("", { challenge, record: soundRecord });
  const answer = await desk.send("", { challenge, record: { ...soundRecord, due: "2031-12-31" } });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["challenge challenge-used"]]);
});

test("knows a solved challenge again however it is written (P-04)", async () => {
  const desk = openDesk();
  const challenge = await desk.challenge();
  const { solution, ...rest } = JSON.parse(atob(challenge));
  const rewritten = btoa(JSON.stringify({ solution: { ...solution, time: 99 }, ...rest }, undefined, 1));
  await desk.send("", { challenge, record: soundRecord });
  expect((await desk.send("", { challenge: rewritten, record: soundRecord })).status).toBe(200);
});

test("gives the old receipt when main has moved, the record is published or the day is another (P-10, P-11)", async () => {
  let today = "2025-06-01";
  const desk = openDesk({ today: () => today });
  const sent = { challenge: await desk.challenge(), record: { ...soundRecord, start: "2025-06-01" } };
  const first = await desk.send("", sent);
  publish(desk, keysOf(desk)[0] ?? "");
  today = "2035-06-01";
  const again = await desk.send("", sent);
  expect([again.status, again.text]).toEqual([200, first.text]);
});

test("refuses an id that is taken, and names one that is free (I-15)", async () => {
  const desk = openDesk();
  desk.records = {
    ...desk.records,
    collections: makeCollections({
      commitments: [makeCommitment({ id }), makeCommitment({ id: `${id}-2` })],
    }),
  };
  const answer = await desk.submit();
  expect([answer.status, rulesIn(answer), answer.body.suggestion]).toEqual([409, ["id id-taken"], `${id}-3`]);
  expect((await desk.submit({ id: answer.body.suggestion })).status).toBe(201);
});

test("refuses an id that was taken after the records were read", async () => {
  const desk = openDesk();
  desk.forge.main.set(path, "title: another");
  const answer = await desk.submit();
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["id id-taken"]]);
});

test("points a new actor that exists already to its name", async () => {
  const answer = await openDesk().submit({ actor: { name: "Example bakery", type: "company" } });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["actor.name id-taken"]]);
});

test("points a need that exists already to its title", async () => {
  const desk = openDesk();
  const { id: _, ...need } = makeSupportNeed();
  const collections = makeCollections({ "support-needs": [makeSupportNeed({ id: "rad-om-laddplatser" })] });
  desk.records = { ...desk.records, collections };
  expect(rulesIn(await desk.submit({ supportNeeds: [need] }))).toEqual(["supportNeeds.0.title id-taken"]);
});

test("takes a new actor and what it needs and offers in one proposal", async () => {
  const desk = openDesk();
  const { actor, ...record } = soundRecord;
  const shared = {
    category: "advice",
    title: { sv: "Råd om laddplatser" },
    summary: { sv: "Vi behöver råd om var laddplatser ska stå." },
    focusAreas: ["example-area"],
    validUntil: "2030-12-31",
  };
  const offer = {
    ...shared,
    eligibility: { actorTypes: ["company"] },
    cost: "free",
    lastConfirmed: "2025-06-01",
  };
  const answer = await desk.submit({
    record,
    actor: { name: "Exempelglassen", type: "company" },
    supportNeeds: [shared],
    supportOffers: [offer],
  });
  expect(answer.status).toBe(201);
  const [{ proposal } = { proposal: undefined }] = [...desk.forge.proposals.values()];
  expect(proposal?.files).toHaveLength(4);
  expect(proposal?.labels).toEqual(["submission", "new"]);
});

test("lets the holder of an edit link propose a change", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const { status, body } = await desk.submit({ edit, base, record: { ...soundRecord, due: "2029-12-31" } });
  expect(status).toBe(201);
  expect(tokenOf(body.editUrl)).toBe(edit);
  const [{ proposal } = { proposal: undefined }] = [...desk.forge.proposals.values()];
  expect(proposal?.files[0]).toMatchObject({ path, base });
  expect(proposal?.labels).toContain("update");
  expect(proposal?.body).not.toContain("Avsändaren:");
});

test("proposes what comes along with a change as new, and based on nothing", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const { id: _, actor: __, ...need } = makeSupportNeed();
  expect((await desk.submit({ edit, base, id, supportNeeds: [need] })).status).toBe(201);
  const [{ proposal } = { proposal: undefined }] = [...desk.forge.proposals.values()];
  expect(proposal?.files.map((file) => file.base)).toEqual([base, undefined]);
  expect(proposal?.body).toMatch(/Med följer 1\sstödbehov\./);
  expect(proposal?.body).toContain(`(<https://klimat.example.org/ataganden/${id}/>)`);
});

test("lets no change bring another actor", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const answer = await desk.submit({ edit, base, actor: { name: "Exempelglassen", type: "company" } });
  expect(rulesIn(answer)).toEqual(["actor not-allowed-field"]);
});

test("makes one proposal of the same change sent from two tabs, before and after it is published", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const change = { edit, base, record: { ...soundRecord, due: "2029-12-31" } };
  const first = await desk.submit(change);
  const second = await desk.submit(change);
  desk.forge.accept(keysOf(desk)[0] ?? "");
  const third = await desk.submit(change);
  expect([first.status, second.status, third.status]).toEqual([201, 200, 200]);
  expect([second.text, third.text]).toEqual([first.text, first.text]);
  expect(desk.forge.proposals.size).toBe(1);
});

test("takes the same change anew once it has been given back, and that one once", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const change = { edit, base, record: { ...soundRecord, due: "2029-12-31" } };
  const first = await desk.submit(change);
  const known = desk.forge.proposals.get(keysOf(desk)[0] ?? "");
  if (known !== undefined) known.status = { state: "changes-asked" };
  const again = { challenge: await desk.challenge(), ...change };
  const [second, third] = [await desk.send("", again), await desk.send("", again)];
  expect([second.status, third.status]).toEqual([201, 200]);
  expect(second.body.reference).not.toBe(first.body.reference);
  expect(third.text).toBe(second.text);
});

test("takes one change for a solved challenge, and the next for a new one", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const challenge = await desk.challenge();
  const change = (due: string) => ({ edit, base, record: { ...soundRecord, due } });
  await desk.send("", { challenge, ...change("2029-12-31") });
  const answer = await desk.send("", { challenge, ...change("2029-11-30") });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["challenge challenge-used"]]);
  expect((await desk.submit(change("2029-11-30"))).status).toBe(201);
});

test("takes a change anew that was published and then undone", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const before = desk.forge.main.get(path) ?? "";
  const change = { edit, base, record: { ...soundRecord, due: "2029-12-31" } };
  await desk.submit(change);
  desk.forge.accept(keysOf(desk)[0] ?? "");
  desk.forge.main.set(path, before);
  expect((await desk.submit(change)).status).toBe(201);
});

test("refuses a change of what has changed since, and shows what it is now (P-12)", async () => {
  const { desk, edit } = await deskWithPublished({ due: "2031-01-01" });
  const answer = await desk.submit({ edit, base: "0".repeat(40) });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["base changed-since"]]);
  expect(answer.body.current).toMatchObject({ id, record: { due: "2031-01-01" } });
});

test("shows what it is now also where it changed while the change was sent", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const conflict = { outcome: "conflict", reason: "changed-since", path } as const;
  Object.assign(desk.forge, { submit: async () => conflict });
  expect((await desk.submit({ edit, base })).body).toMatchObject({ current: { id, base } });
});

test("asks a change what it was made from", async () => {
  const { desk, edit } = await deskWithPublished();
  const answer = await desk.submit({ edit });
  expect([answer.status, rulesIn(answer)]).toEqual([422, ["base required"]]);
});

test("refuses an edit link that has been revoked (P-14)", async () => {
  const { desk, base } = await deskWithPublished({ editGeneration: 1 });
  const old = await createToken({ current: secret }, "edit", { id, g: 0 });
  const answer = await desk.submit({ edit: old, base });
  expect([answer.status, rulesIn(answer)]).toEqual([403, ["edit link-revoked"]]);
  expect((await desk.send("/record", { token: old })).status).toBe(403);
});

test("refuses the edit link of one commitment for another (P-15)", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const answer = await desk.submit({ edit, base, id: "another-commitment" });
  expect([answer.status, rulesIn(answer)]).toEqual([403, ["id link-other"]]);
});

test("refuses an edit link whose proposal was not the one that was published", async () => {
  const desk = openDesk();
  const rejected = await desk.submit();
  const accepted = await desk.submit({ record: { ...soundRecord, due: "2029-12-31" } });
  publish(desk, keysOf(desk)[1] ?? "");
  const records = await Promise.all(
    [rejected, accepted].map(({ body }) => desk.send("/record", { token: tokenOf(body.editUrl) })),
  );
  expect(records.map(({ status }) => status)).toEqual([409, 200]);
});

test("says of an edit link whose commitment is still in review that it opens nothing yet", async () => {
  const desk = openDesk();
  const { body } = await desk.submit();
  const answer = await desk.send("/record", { token: tokenOf(body.editUrl) });
  expect([answer.status, rulesIn(answer)]).toEqual([409, ["token not-published"]]);
});

test("opens the record that an edit link leads to", async () => {
  const { desk, base, edit } = await deskWithPublished();
  const { status, body } = await desk.send("/record", { token: edit });
  expect(status).toBe(200);
  expect(body).toMatchObject({ id, base, generation: 0, record: { actor: "example-bakery" } });
  expect(body.record.id).toBeUndefined();
});

test("knows challenges and links of the secret before", async () => {
  const before = openDesk();
  const challenge = await before.challenge();
  const { body } = await before.submit();
  const after = openDesk({
    secrets: { current: "the secret that came after it in the tests", previous: secret },
    forge: before.forge,
  });
  after.wait(10);
  expect((await after.send("/status", { token: tokenOf(body.statusUrl) })).status).toBe(200);
  expect((await after.send("", { challenge, record: soundRecord, id: "another-commitment" })).status).toBe(
    201,
  );
});

test("never follows a link that was sent", async () => {
  const { fetch } = globalThis;
  const asked: unknown[] = [];
  globalThis.fetch = async (input) => {
    asked.push(input);
    return Response.error();
  };
  try {
    const { actor, ...record } = soundRecord;
    const known = { name: "Exempelglassen", type: "company", url: "https://glass.example.org/" };
    expect((await openDesk().submit({ record, actor: known })).status).toBe(201);
  } finally {
    globalThis.fetch = fetch;
  }
  expect(asked).toEqual([]);
});
