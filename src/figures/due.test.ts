import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeIndicator } from "../dataset/fixtures/factory.ts";
import { dueOn } from "./due.ts";

// Signed 15 January 2024, followed up every 12 months: promised by 15 January 2025. Due 31 December 2030.
const signed = makeCommitment({ due: "2030-12-31" });
const groupsOn = (today: string, keys: Partial<typeof signed> = {}) =>
  dueOn(makeDataset({ commitments: [{ ...signed, ...keys }] }), today).map(({ group }) => group);

test.each([
  ["2024-11-15", []],
  // 60 days before 15 January 2025.
  ["2024-11-16", ["soon"]],
  ["2024-12-15", ["soon"]],
  ["2024-12-16", ["due"]],
  ["2025-01-15", ["due"]],
  ["2025-01-16", ["overdue"]],
  ["2026-01-16", ["dormant"]],
])("lists a commitment, on %s, as %j", (today, groups) => {
  expect(groupsOn(today)).toEqual(groups);
});

test("asks how it went once the last day has passed, though the last word is fresh", () => {
  expect(groupsOn("2024-06-02", { due: "2024-06-01" })).toEqual(["outcome"]);
  expect(groupsOn("2024-06-01", { due: "2024-06-01" })).toEqual([]);
  expect(groupsOn("2025-02-01", { due: "2024-06-01" })).toEqual(["overdue"]);
});

test("lists what has no date, and nothing that has ended", () => {
  expect(groupsOn("2025-01-01", { signed: "unknown" })).toEqual(["unknown"]);
  expect(groupsOn("2030-01-01", { state: "withdrawn" })).toEqual([]);
  expect(groupsOn("2031-01-01", { state: "withdrawn" })).toEqual([]);
  expect(groupsOn("2025-02-01", { state: "paused" })).toEqual(["overdue"]);
});

test("lists a series that is late with a year, and not one that a later vintage replaced", () => {
  // Observed to 2022 with a lag of 6 months: 2023 is due 30 June 2024.
  const late = makeIndicator({ releaseLagMonths: 6 });
  const listed = (today: string, ...more: (typeof late)[]) =>
    dueOn(makeDataset({ indicators: [late, ...more] }), today).map(({ record, group }) => [record.id, group]);
  expect(listed("2024-06-30")).toEqual([]);
  expect(listed("2024-07-01")).toEqual([["example-indicator", "overdue"]]);
  // 2022 was due 30 June 2023: two years of silence are over on 30 June 2025.
  expect(listed("2025-07-01")).toEqual([["example-indicator", "dormant"]]);
  expect(listed("2024-07-01", makeIndicator({ id: "example-vintage", replaces: late.id }))).toEqual([]);
  expect(dueOn(makeDataset({ indicators: [late] }), "2024-07-01")[0]).toMatchObject({ year: 2023 });
});

test("puts the most pressing first, and in each group whoever has waited longest", () => {
  const commitment = (id: string, day: string) => makeCommitment({ id, signed: day, due: "2030-12-31" });
  const commitments = [
    commitment("example-a", "2023-12-01"),
    commitment("example-b", "2023-11-01"),
    commitment("example-c", "2020-11-01"),
    commitment("example-d", "2023-11-01"),
  ];
  expect(dueOn(makeDataset({ commitments }), "2024-12-15").map(({ record }) => record.id)).toEqual([
    "example-c",
    "example-b",
    "example-d",
    "example-a",
  ]);
});
