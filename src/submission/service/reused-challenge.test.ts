import { expect, test } from "vitest";
import { makeCommitment, makeSupportNeed } from "../../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { openDesk, rulesIn, soundRecord, tokenOf } from "./fixtures/desk.ts";

const another = "example-school-another-commitment";
const { id: _, ...need } = makeSupportNeed();
const first = {
  "a commitment": { record: soundRecord },
  "a need of the same id": { collection: "support-needs", id: another, record: need },
};

/** A desk where somebody's proposal is published with a reviewer's commit on top, and a commitment of somebody else. */
async function deskWithReworked(proposed: object) {
  const desk = openDesk();
  const content = serialiseRecord("commitments", makeCommitment({ id: another }));
  desk.forge.main.set(`data/commitments/${another}.yaml`, content);
  const challenge = await desk.challenge();
  const sent = await desk.send("", { challenge, ...proposed });
  expect(sent.status).toBe(201);
  const [key = ""] = desk.forge.proposals.keys();
  desk.forge.rework(key);
  desk.forge.accept(key);
  return { desk, challenge, sent };
}

test.each(Object.entries(first))(
  "gives no link to somebody else's commitment for the challenge of %s",
  async (_name, proposed) => {
    const { desk, challenge } = await deskWithReworked(proposed);
    const again = { challenge, record: soundRecord, id: another };
    const answer = await desk.send("", again);
    expect([answer.status, answer.body.editUrl]).toEqual([409, undefined]);
    // Another process, which remembers no challenge that was spent.
    const { forge, now } = desk;
    const elsewhere = await openDesk({ forge, now }).send("", again);
    expect([elsewhere.status, rulesIn(elsewhere)]).toEqual([409, ["id id-taken"]]);
  },
);

test("gives the sender the same link again though a reviewer has changed a word since", async () => {
  const proposed = { record: soundRecord };
  const { desk, challenge, sent } = await deskWithReworked(proposed);
  const again = await desk.send("", { challenge, ...proposed });
  expect([again.status, again.text]).toEqual([200, sent.text]);
  expect((await desk.send("/record", { token: tokenOf(again.body.editUrl) })).status).toBe(200);
});

test("takes what has no name to make an id of once, and knows it again", async () => {
  const desk = openDesk();
  const { actor: _actor, ...record } = soundRecord;
  const unnamed = {
    actor: { name: "オリーブ", type: "company" },
    record: { ...record, title: { sv: "نحن نغير السيارات" } },
  };
  const proposed = { challenge: await desk.challenge(), ...unnamed };
  const [one, two] = [await desk.send("", proposed), await desk.send("", proposed)];
  expect([one.status, two.status, two.text]).toEqual([201, 200, one.text]);
  const [known] = desk.forge.proposals.values();
  const [, actorId = ""] = known?.proposal.files.map(({ path }) => path.split(/[/.]/)[2]) ?? [];
  expect(actorId).toMatch(/^aktor-[a-z2-7]{6}$/);
  expect(known?.proposal.files[0]?.content).toContain(`actor: ${actorId}\n`);
});
