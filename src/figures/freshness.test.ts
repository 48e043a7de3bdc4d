import { expect, test } from "vitest";
import { makeCommitment, makeIndicator } from "../dataset/fixtures/factory.ts";
import { addDays } from "./calendar.ts";
import { freshnessAhead, freshnessOf, indicatorFreshness } from "./freshness.ts";

// Signed 15 January 2024 and followed up every 12 months: promised by 15 January 2025, reminded from 16 December 2024,
// dormant after 15 January 2026.
const signed = makeCommitment();

test.each([
  ["2024-01-15", "current"],
  ["2024-12-15", "current"],
  ["2024-12-16", "due"],
  ["2025-01-15", "due"],
  ["2025-01-16", "overdue"],
  ["2026-01-15", "overdue"],
  ["2026-01-16", "dormant"],
])("is, on %s, %s", (today, state) => {
  expect(freshnessOf(signed, today)).toEqual({ state, lastOn: "2024-01-15", dueOn: "2025-01-15" });
});

test("counts from the last update, in whatever order they stand", () => {
  const updates = ["2025-03-31", "2024-09-01"].map((date) => ({
    date,
    type: "confirmation" as const,
    statement: { sv: "Det gäller fortfarande." },
  }));
  const commitment = makeCommitment({ updates, reportEveryMonths: 1 });
  expect(freshnessOf(commitment, "2025-05-01")).toEqual({
    state: "overdue",
    lastOn: "2025-03-31",
    dueOn: "2025-04-30",
  });
});

test("is unknown where neither signing nor update has a date", () => {
  expect(freshnessOf(makeCommitment({ signed: "unknown" }), "2025-01-01").state).toBe("unknown");
});

test.each(["achieved", "partly-achieved", "not-achieved", "withdrawn", "lapsed", "superseded"] as const)(
  "is closed when %s",
  (state) => {
    expect(freshnessOf(makeCommitment({ state }), "2030-01-01").state).toBe("closed");
  },
);

test.each(["paused", "blocked"] as const)("is still awaited when %s", (state) => {
  expect(freshnessOf(makeCommitment({ state }), "2025-02-01").state).toBe("overdue");
});

test("is not dormant before the promised day", () => {
  const everyThirdYear = makeCommitment({ reportEveryMonths: 36 });
  expect(freshnessOf(everyThirdYear, "2026-06-01").state).toBe("current");
  expect(freshnessOf(everyThirdYear, "2027-01-16").state).toBe("dormant");
});

// Observed to 2022 with a lag of 6 months: 2022 was due 30 June 2023, 2023 is due 30 June 2024.
test.each([
  ["2024-05-30", "current"],
  ["2024-05-31", "due"],
  ["2024-07-01", "overdue"],
  ["2025-07-01", "dormant"],
])("holds a series observed to 2022, on %s, for %s", (today, state) => {
  const indicator = makeIndicator({ releaseLagMonths: 6 });
  expect(indicatorFreshness(indicator, today)).toEqual({ state, lastOn: "2023-06-30", dueOn: "2024-06-30" });
});

test("does not know when a series without release lag is due", () => {
  expect(indicatorFreshness(makeIndicator(), "2024-01-01").state).toBe("unknown");
});

test("awaits nothing of a series that a later vintage replaced", () => {
  expect(indicatorFreshness(makeIndicator({ releaseLagMonths: 6 }), "2030-01-01", true).state).toBe("closed");
});

test("tells how it goes on if nothing is heard", () => {
  expect(freshnessAhead(freshnessOf(signed, "2024-06-01"))).toEqual([
    { state: "current", from: undefined, until: "2024-12-15" },
    { state: "due", from: "2024-12-16", until: "2025-01-15" },
    { state: "overdue", from: "2025-01-16", until: "2026-01-15" },
    { state: "dormant", from: "2026-01-16", until: undefined },
  ]);
  expect(freshnessAhead(freshnessOf(signed, "2025-06-01"))).toEqual([
    { state: "overdue", from: undefined, until: "2026-01-15" },
    { state: "dormant", from: "2026-01-16", until: undefined },
  ]);
});

test.each([1, 12, 23, 24, 36])(
  "foretells each day's state of who reports every %d months",
  (reportEveryMonths) => {
    const commitment = makeCommitment({ reportEveryMonths });
    const spans = freshnessAhead(freshnessOf(commitment, "2024-01-15"));
    const days = Array.from({ length: 1300 }, (_, index) => addDays("2024-01-15", index));
    const foretold = (day: string) =>
      spans.filter(({ from = "", until = day }) => from <= day && day <= until).map(({ state }) => state);
    expect(days.map(foretold)).toEqual(days.map((day) => [freshnessOf(commitment, day).state]));
  },
);

test("foretells no lateness before the silence of who reports every third year", () => {
  const commitment = makeCommitment({ reportEveryMonths: 36 });
  const ahead = freshnessAhead(freshnessOf(commitment, "2024-01-15"));
  expect(ahead.map(({ state }) => state)).toEqual(["current", "due", "dormant"]);
});

test("foretells nothing of what is closed or unknown", () => {
  const state = { from: undefined, until: undefined };
  expect(freshnessAhead(freshnessOf(makeCommitment({ state: "withdrawn" }), "2025-01-01"))).toEqual([
    { state: "closed", ...state },
  ]);
  expect(freshnessAhead(freshnessOf(makeCommitment({ signed: "unknown" }), "2025-01-01"))).toEqual([
    { state: "unknown", ...state },
  ]);
});
