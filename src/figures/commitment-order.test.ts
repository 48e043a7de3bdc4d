import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { newestFirst, standingFirst } from "./commitment-order.ts";

test("orders commitments newest first, those without a date last", () => {
  const commitments = [
    makeCommitment({ id: "undated", signed: "unknown" }),
    makeCommitment({ id: "old-one", signed: "2020-01-01" }),
    makeCommitment({ id: "new-b", signed: "2025-01-01" }),
    makeCommitment({ id: "new-a", signed: "2025-01-01" }),
  ];
  expect(newestFirst(commitments).map(({ id }) => id)).toEqual(["new-a", "new-b", "old-one", "undated"]);
});

test("orders by the last update where nobody knows the day of signing", () => {
  const updated = (id: string, date: string) =>
    makeCommitment({
      id,
      signed: "unknown",
      updates: [{ date, type: "confirmation", statement: { sv: "Gäller." } }],
    });
  const commitments = [
    updated("b-2024", "2024-02-26"),
    makeCommitment({ id: "a-2025", signed: "2025-01-01" }),
    updated("c-2026", "2026-01-01"),
  ];
  expect(newestFirst(commitments).map(({ id }) => id)).toEqual(["c-2026", "a-2025", "b-2024"]);
});

test("lists those that are still to be kept before those that have ended, the newest of both first", () => {
  const commitments = [
    makeCommitment({ id: "a-ended", state: "achieved", signed: "2026-05-01" }),
    makeCommitment({ id: "b-ended", state: "withdrawn", signed: "2026-06-01" }),
    makeCommitment({ id: "c-active", signed: "2021-01-01" }),
    makeCommitment({ id: "d-paused", state: "paused", signed: "2024-01-01" }),
  ];
  const inOrder = standingFirst(commitments).map(({ id }) => id);
  expect(inOrder).toEqual(["d-paused", "c-active", "b-ended", "a-ended"]);
});
