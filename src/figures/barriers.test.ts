import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { barriersOf } from "./barriers.ts";

const update = (date: string, type: "progress" | "setback" | "confirmation", sv: string) => ({
  date,
  type,
  statement: { sv },
});

test("tells why a commitment stands still, in the actor's words", () => {
  const blocked = makeCommitment({
    id: "blocked",
    state: "blocked",
    stateReason: { sv: "Elnätet räcker inte." },
  });
  expect(barriersOf([blocked])).toEqual([
    { commitment: blocked, date: undefined, text: { sv: "Elnätet räcker inte." } },
  ]);
});

test("tells the latest setback, unless it has gone well since", () => {
  const setback = update("2026-02-01", "setback", "Leveransen dröjer.");
  const held = makeCommitment({
    id: "held",
    updates: [setback, update("2026-03-01", "confirmation", "Ja.")],
  });
  const over = makeCommitment({ id: "over", updates: [setback, update("2026-04-01", "progress", "Klart.")] });
  expect(barriersOf([held, over]).map(({ commitment, date }) => [commitment.id, date])).toEqual([
    ["held", "2026-02-01"],
  ]);
});

test("tells the reason of what is paused too, and none of what goes on", () => {
  const stateReason = { sv: "Vi har bytt leverantör." };
  const paused = makeCommitment({ id: "paused", state: "paused", stateReason });
  const going = makeCommitment({ id: "going", state: "active", stateReason });
  expect(barriersOf([paused, going])).toEqual([{ commitment: paused, date: undefined, text: stateReason }]);
});

test("goes by the days of the updates, in whatever order they stand", () => {
  const updates = [
    update("2026-04-01", "progress", "Klart."),
    update("2026-02-01", "setback", "Leveransen dröjer."),
  ];
  expect(barriersOf([makeCommitment({ updates })])).toEqual([]);
});

test("puts those without a day last, by id", () => {
  const blocked = (id: string) => makeCommitment({ id, state: "blocked", stateReason: { sv: "Elnätet." } });
  const told = makeCommitment({ id: "told", updates: [update("2026-01-01", "setback", "Hinder.")] });
  const ids = (barriers: ReturnType<typeof barriersOf>) => barriers.map(({ commitment }) => commitment.id);
  expect(ids(barriersOf([blocked("b"), blocked("a"), told]))).toEqual(["told", "a", "b"]);
  expect(ids(barriersOf([told, blocked("a"), blocked("b")]))).toEqual(["told", "a", "b"]);
});

test("leaves out what has ended, and puts the latest first", () => {
  const on = (id: string, date: string, state: "active" | "withdrawn" = "active") =>
    makeCommitment({ id, state, updates: [update(date, "setback", "Hinder.")] });
  const barriers = barriersOf([
    on("old", "2025-01-01"),
    on("new", "2026-01-01"),
    on("gone", "2026-02-01", "withdrawn"),
  ]);
  expect(barriers.map(({ commitment }) => commitment.id)).toEqual(["new", "old"]);
});
