import { expect, test } from "vitest";
import type { Answers } from "./answers.ts";
import { confirmedRecord, updatedRecord } from "./updated-record.ts";

const before = {
  actor: "exempelbageriet",
  title: { sv: "Vi byter tre bilar", en: "We switch three cars" },
  due: "2028-12-31",
  milestones: [
    { id: "delmal-1", title: { sv: "Den första" }, due: "2027-06-30" },
    { id: "delmal-2", title: { sv: "Den andra" }, due: "2027-12-31" },
  ],
  state: "active",
  updates: [{ date: "2027-01-10", type: "progress", statement: { sv: "Vi har beställt." } }],
};
const telling = { today: "2027-03-31", language: "sv" } as const;
const statement = { "record.updates.statement": "Så här har det gått hittills." };
const answered = (answers: Readonly<Record<string, string>>): Answers =>
  new Map(Object.entries({ ...statement, ...answers }).map(([name, given]) => [name, [given]]));

test("adds an update last, dated today, and leaves the others as they were", () => {
  const after = confirmedRecord(before, { sv: "Stämmer.", en: "Holds." }, "2027-03-31");
  expect(after["updates"]).toEqual([
    ...before.updates,
    { date: "2027-03-31", type: "confirmation", statement: { sv: "Stämmer.", en: "Holds." } },
  ]);
});

test("tells of progress with its number, its evidence and the milestones reached", () => {
  const after = updatedRecord(
    before,
    answered({
      "record.updates.type": "progress",
      "record.updates.value": "1,5",
      "record.updates.evidence.0.title": "Kvitto",
      "record.updates.evidence.0.url": "https://example.com/kvitto",
      "record.updates.evidence.0.level": "documented",
      "milestones-done": "delmal-2",
    }),
    telling,
  );
  expect((after["updates"] as unknown[]).at(-1)).toMatchObject({
    type: "progress",
    value: 1.5,
    evidence: [{ title: "Kvitto", url: "https://example.com/kvitto", level: "documented" }],
  });
  expect(after["milestones"]).toEqual([
    before.milestones[0],
    { ...before.milestones[1], done: "2027-03-31" },
  ]);
  expect(after["state"]).toBe("active");
});

test("withdraws with the reason, and keeps everything else", () => {
  const after = updatedRecord(before, answered({ "record.updates.type": "withdrawal" }), telling);
  expect(after).toMatchObject({
    title: before.title,
    state: "withdrawn",
    stateReason: { sv: "Så här har det gått hittills." },
  });
});

test("needs no reason for what was achieved, and takes an old one away", () => {
  const paused = { ...before, state: "paused", stateReason: { sv: "Vi väntar." } };
  const done = answered({ "record.updates.type": "completion", "state-completion": "achieved" });
  const after = updatedRecord(paused, done, telling);
  expect(after["state"]).toBe("achieved");
  expect("stateReason" in after).toBe(false);
});

test("changes only what the change says", () => {
  const change = answered({
    "record.updates.type": "change",
    "record.due": "2029-12-31",
    "record.updates.value": "7",
  });
  const after = updatedRecord(before, change, telling);
  expect(after).toMatchObject({ due: "2029-12-31", title: before.title, milestones: before.milestones });
  expect((after["updates"] as object[]).at(-1)).not.toHaveProperty("value");
});
