import { expect, test } from "vitest";
import type { Answers } from "./answers.ts";
import { changesNothing, confirmedRecord, updatedRecord } from "./updated-record.ts";

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
  const after = confirmedRecord(before, { statement: { sv: "Stämmer.", en: "Holds." } }, "2027-03-31");
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

test("gives as a reason the beginning of a statement that is longer than one may be, in whole words", () => {
  const long = "Bageriet flyttar ".repeat(80).trim();
  const answers = answered({ "record.updates.type": "withdrawal", "record.updates.statement": long });
  const { sv } = updatedRecord(before, answers, telling)["stateReason"] as { sv: string };
  expect(long.startsWith(sv.slice(0, -1))).toBe(true);
  expect(sv).toMatch(/(?:Bageriet|flyttar)…$/);
  expect([...sv].length).toBeLessThanOrEqual(1000);
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

test("takes a report that there is already as the actor's own word that it still holds", () => {
  const confirmation = {
    statement: { sv: "Stämmer.", en: "Holds." },
    report: { title: "Hållbarhetsredovisning", url: "https://example.com/redovisning" },
  };
  const { updates, ...rest } = confirmedRecord(before, confirmation, "2027-03-31");
  expect((updates as unknown[]).at(-1)).toEqual({
    date: "2027-03-31",
    type: "confirmation",
    statement: { sv: "Stämmer.", en: "Holds." },
    evidence: [{ ...confirmation.report, level: "self-declared" }],
  });
  const { updates: _, ...restBefore } = before;
  expect(rest).toEqual(restBefore);
});

const counted = {
  tonnesPerUnit: { low: 1, central: 2, high: 3 },
  formula: { sv: "Bilar gånger skillnaden." },
  lifetimeYears: 8,
  scopes: [1 as const],
  source: "exempelkalla",
};
const cars = { sv: "bilar", en: "cars" };
// 3 cars: 3 × 1, 3 × 2 and 3 × 3 tonnes
const threeCars = {
  ...before,
  target: { value: 3, unit: cars },
  effect: { tonnesPerYear: { low: 3, central: 6, high: 9 }, phase: "ex-ante", source: "exempelkalla" },
};
const changedTo = (value: string, unit: string) =>
  answered({
    "record.updates.type": "change",
    "record.target.value": value,
    "record.target.unit": unit,
  });

test("works the catalogue's effect out again when the target changes, and keeps the unit's other language", () => {
  const after = updatedRecord(threeCars, changedTo("5", "bilar"), { ...telling, item: { effect: counted } });
  expect(after["target"]).toEqual({ value: 5, unit: cars });
  // 5 × 1, 5 × 2 and 5 × 3 tonnes
  expect(after["effect"]).toMatchObject({ tonnesPerYear: { low: 5, central: 10, high: 15 } });
});

test.each([
  [
    "an effect of the actor's own",
    { ...threeCars, effect: { tonnesPerYear: { low: 1, central: 1, high: 1 } } },
    "bilar",
  ],
  ["an effect that was worked out for another unit", threeCars, "lastbilar"],
])("leaves %s as it was when the target changes", (_what, record, unit) => {
  const after = updatedRecord(record, changedTo("5", unit), { ...telling, item: { effect: counted } });
  expect(after["effect"]).toEqual(record.effect);
});

test.each([
  [true, {}],
  [true, { "record.title": "Vi byter tre bilar", "record.title.en": "We switch three cars" }],
  [true, { "record.reportEveryMonths": "12", "record.due": "2028-12-31" }],
  [false, { "record.reportEveryMonths": "6" }],
  [false, { "record.title": "Vi byter tre bilar", "record.title.en": "We switch the cars" }],
])("says %s of whether nothing is changed by %j", (isNothing, answers) => {
  const change = { "record.updates.type": "change", ...answers };
  expect(changesNothing(before, updatedRecord(before, answered(change), telling))).toBe(isNothing);
});
