import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { freshnessOf } from "./freshness.ts";
import { countFreshness, inTimeIn, openIn } from "./freshness-counts.ts";

const commitment = (signed: string, state: "active" | "paused" | "achieved" = "active") =>
  makeCommitment({ signed, state, reportEveryMonths: 12 });

test("counts open commitments, and those of them that were heard of in time", () => {
  const all = [
    // Told of once a year: current, and due within the month.
    commitment("2025-05-01"),
    commitment("2024-07-01", "paused"),
    // Overdue, and silent for two years.
    commitment("2024-01-01"),
    commitment("2022-01-01"),
    commitment("unknown"),
    commitment("2025-05-01", "achieved"),
  ];
  const counts = countFreshness(all, (one) => freshnessOf(one, "2025-06-15"));
  expect(counts).toEqual({ current: 1, due: 1, overdue: 1, dormant: 1, unknown: 1, closed: 0 });
  expect([openIn(counts), inTimeIn(counts)]).toEqual([5, 2]);
});
