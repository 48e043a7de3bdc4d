import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { timelineOf } from "./timeline.ts";

const words = { sv: "En rad som är lång nog." };

test("puts promise, updates, milestones and today in order", () => {
  const commitment = makeCommitment({
    signed: "2024-01-01",
    start: "2024-01-01",
    due: "2028-12-31",
    milestones: [
      { id: "half", title: words, due: "2026-06-30" },
      { id: "first", title: words, due: "2024-12-31", done: "2025-02-01" },
    ],
    updates: [{ date: "2025-02-01", type: "progress", statement: words }],
  });
  expect(timelineOf(commitment, "2025-06-01").map(({ kind, date }) => `${date} ${kind}`)).toEqual([
    "2024-01-01 signed",
    "2024-01-01 start",
    "2025-02-01 update",
    "2025-02-01 milestone",
    "2025-06-01 today",
    "2026-06-30 milestone",
    "2028-12-31 due",
  ]);
});

test("leaves out dates nobody knows", () => {
  const commitment = makeCommitment({ signed: "unknown", start: "unknown", due: "unknown" });
  expect(timelineOf(commitment, "2025-06-01")).toEqual([{ kind: "today", date: "2025-06-01" }]);
});
