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
