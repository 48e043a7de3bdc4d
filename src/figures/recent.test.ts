import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../dataset/fixtures/factory.ts";
import type { Update } from "../schema/commitment.ts";
import { recentHappenings } from "./recent.ts";

function update(date: string, type: Update["type"]): Update {
  return { date, type, statement: { sv: "Så här gick det." } };
}

const dataset = makeDataset({
  commitments: [
    makeCommitment({
      id: "vans",
      state: "achieved",
      signed: "2024-01-15",
      updates: [update("2024-06-01", "progress"), update("2025-02-01", "completion")],
    }),
    makeCommitment({
      id: "ovens",
      state: "withdrawn",
      signed: "unknown",
      updates: [
        update("2024-03-01", "setback"),
        update("2024-06-01", "change"),
        update("2025-01-01", "withdrawal"),
      ],
    }),
    makeCommitment({
      id: "roofs",
      state: "partly-achieved",
      signed: "2025-03-01",
      updates: [update("2025-03-01", "completion")],
    }),
  ],
});

function happened(today: string, limit?: number) {
  return recentHappenings(dataset, today, limit).map(
    ({ date, kind, commitment }) => `${date} ${commitment.id} ${kind}`,
  );
}

test("tells what happened last to each commitment, latest first", () => {
  expect(happened("2025-12-31")).toEqual([
    "2025-03-01 roofs completed",
    "2025-02-01 vans achieved",
    "2025-01-01 ovens withdrawn",
  ]);
});

test("tells what had happened by then", () => {
  expect(happened("2024-07-01")).toEqual(["2024-06-01 ovens changed", "2024-06-01 vans updated"]);
  expect(happened("2024-05-01")).toEqual(["2024-03-01 ovens setback", "2024-01-15 vans new"]);
});

test("tells nothing that is dated after today", () => {
  expect(happened("2025-01-31", 1)).toEqual(["2025-01-01 ovens withdrawn"]);
});

test("tells what was written last of what happened on one day", () => {
  const updates = [update("2025-02-01", "setback"), update("2025-02-01", "progress")];
  const [last] = recentHappenings(makeDataset({ commitments: [makeCommitment({ updates })] }), "2025-12-31");
  expect(last?.kind).toBe("updated");
});
