import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { freshnessOf } from "./freshness.ts";
import { freshnessSum } from "./freshness-sum.ts";

const today = "2026-03-01";
const sumOf = (commitments: Parameters<typeof freshnessSum>[0], mostDays?: number) =>
  freshnessSum(commitments, (commitment) => freshnessOf(commitment, today), mostDays);
const lines = ({ counts, toldUntil }: ReturnType<typeof freshnessSum>) => [
  ...counts.map(({ state, count, from = "", until = "" }) => `${state} ${count}: ${from}–${until}`),
  ...(toldUntil === undefined ? [] : [`told until ${toldUntil}`]),
];

// Signed 15 January 2026: due from 16 December 2026 (30 days before 15 January 2027), overdue from 16 January 2027,
// dormant from 16 January 2028, the day after 24 months.
const january = makeCommitment({ id: "january", signed: "2026-01-15" });
// Signed 10 March 2025: due since 8 February 2026, overdue from 11 March 2026, dormant from 11 March 2027.
const march = makeCommitment({ id: "march", signed: "2025-03-10" });

test("goes on from each state to the next on the day it begins", () => {
  expect(lines(sumOf([january, march]))).toEqual([
    "current 1: –2026-12-15",
    "due 1: –2026-03-10",
    "due 1: 2026-12-16–2027-01-15",
    "overdue 1: 2026-03-11–2027-01-15",
    "overdue 2: 2027-01-16–2027-03-10",
    "overdue 1: 2027-03-11–2028-01-15",
    "dormant 1: 2027-03-11–2028-01-15",
    "dormant 2: 2028-01-16–",
  ]);
});

test("keeps the count over a day when one goes and another comes", () => {
  // Signed 11 January 2025: overdue from 12 January 2026, dormant from 12 January 2027.
  const goes = makeCommitment({ id: "goes", signed: "2025-01-11" });
  // Signed 11 January 2026: overdue from 12 January 2027, dormant from 12 January 2028.
  const comes = makeCommitment({ id: "comes", signed: "2026-01-11" });
  expect(lines(sumOf([goes, comes])).filter((line) => line.startsWith("overdue"))).toEqual([
    "overdue 1: –2028-01-11",
  ]);
});

test("says until when it can tell, where there are more changes than there is room for", () => {
  expect(lines(sumOf([january, march], 2))).toEqual([
    "current 1: –2026-12-15",
    "due 1: –2026-03-10",
    "due 1: 2026-12-16–",
    "overdue 1: 2026-03-11–",
    "told until 2027-01-15",
  ]);
});

test("counts what has no date as it is, and what has ended not at all", () => {
  const undated = makeCommitment({ id: "undated", signed: "unknown" });
  const ended = makeCommitment({ id: "ended", state: "withdrawn" });
  expect(lines(sumOf([undated, ended]))).toEqual(["unknown 1: –"]);
  expect(sumOf([])).toEqual({ counts: [], toldUntil: undefined });
});
