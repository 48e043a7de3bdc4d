import { expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import { makeCommitment, makeDataset, makeEvent, makeGoal } from "../dataset/fixtures/factory.ts";
import { dateAsKnown, deadlines } from "./deadlines.ts";

function around(commitments: readonly Commitment[], today = "2025-06-01") {
  const { upcoming, passed, overdue } = deadlines(makeDataset({ commitments, goals: [] }), today);
  const named = (list: typeof upcoming) => list.map(({ id, milestone = "due" }) => `${id} ${milestone}`);
  return { upcoming: named(upcoming), passed: named(passed), overdue: named(overdue) };
}

const milestones = [
  { id: "order", title: { sv: "Bilarna är beställda" }, due: "2025-03-01", done: "2025-02-10" },
  { id: "charge", title: { sv: "Laddplatserna är klara" }, due: "2025-05-01" },
  { id: "train", title: { sv: "Alla har gått kursen" }, due: "2025-09-01", done: "2025-05-20" },
  { id: "drive", title: { sv: "Första elbilen rullar" }, due: "2025-06-01" },
];

test("sorts what comes from what is passed, and finds what is late", () => {
  expect(around([makeCommitment({ id: "vans", milestones })])).toEqual({
    upcoming: ["vans drive", "vans due"],
    passed: ["vans charge", "vans order"],
    overdue: ["vans charge"],
  });
});

test("awaits nothing of a commitment that has ended", () => {
  expect(around([makeCommitment({ id: "vans", milestones, state: "withdrawn" })])).toEqual({
    upcoming: [],
    passed: ["vans charge", "vans order"],
    overdue: [],
  });
});

test("counts an open commitment past its due date as late", () => {
  expect(around([makeCommitment({ id: "vans", due: "2025-05-31" })]).overdue).toEqual(["vans due"]);
  expect(around([makeCommitment({ id: "vans", due: "2025-06-01" })]).overdue).toEqual([]);
});

test("leaves out due dates nobody knows", () => {
  expect(around([makeCommitment({ due: "unknown" })])).toEqual({ upcoming: [], passed: [], overdue: [] });
});

test("lets a target end with its year and an event with its last day", () => {
  const dataset = makeDataset({
    goals: [makeGoal()],
    events: [
      makeEvent({ id: "fair", start: "2025-05-30", end: "2025-06-02" }),
      makeEvent({ id: "talk", start: "2025-05-30" }),
    ],
  });
  const { upcoming, passed } = deadlines(dataset, "2025-06-01");
  expect(upcoming.map(({ kind, date }) => [kind, date])).toEqual([
    ["event", "2025-06-02"],
    ["goal", "2030-12-31"],
  ]);
  expect(passed.map(({ id }) => id)).toEqual(["talk"]);
  expect(upcoming.map(dateAsKnown)).toEqual(["2025-06-02", "2030"]);
});

test("gives an event of several days its first day until it has begun, and calls none late", () => {
  const events = [makeEvent({ start: "2025-05-30", end: "2025-06-02" })];
  const dateOn = (today: string) =>
    deadlines(makeDataset({ goals: [], events }), today).upcoming.map(({ date }) => date);
  expect(dateOn("2025-05-29")).toEqual(["2025-05-30"]);
  expect(dateOn("2025-05-30")).toEqual(["2025-05-30"]);
  expect(dateOn("2025-05-31")).toEqual(["2025-06-02"]);
  const past = deadlines(makeDataset({ goals: [makeGoal()], events }), "2031-01-01");
  expect(past.passed).toHaveLength(2);
  expect(past.overdue).toEqual([]);
});

test("gives what falls on the same day the same order, by kind, id and milestone", () => {
  const day = "2025-06-01";
  const on = (id: string) =>
    makeCommitment({
      id,
      due: day,
      milestones: ["b", "a"].map((milestone) => ({ id: milestone, title: { sv: "Klart" }, due: day })),
    });
  const events = ["b", "a"].map((id) => makeEvent({ id: `${id}-fair`, start: day }));
  const dataset = makeDataset({ goals: [], events, commitments: [on("b-vans"), on("a-vans")] });
  const named = deadlines(dataset, day).upcoming.map(({ id, milestone = "" }) => `${id} ${milestone}`.trim());
  const days = ["a-vans", "b-vans", "a-fair", "b-fair"];
  expect(named).toEqual([...days, "a-vans a", "a-vans b", "b-vans a", "b-vans b"]);
});

test.each(["achieved", "lapsed"] as const)("leaves out the target year of a target that is %s", (status) => {
  const target = {
    year: 2030,
    reductionPercent: 60,
    kind: "final",
    status,
    source: "example-source",
  } as const;
  expect(deadlines(makeDataset({ goals: [makeGoal({ targets: [target] })] }), "2026-11-23").upcoming).toEqual(
    [],
  );
});

test("puts a target year in the middle of the year, or of what is left of it", () => {
  const due = (id: string, date: string) => makeCommitment({ id, due: date });
  const commitments = [
    due("a", "2026-12-02"),
    due("b", "2026-12-30"),
    due("c", "2030-06-30"),
    due("d", "2030-12-31"),
  ];
  const goals = [2026, 2030].map((year) =>
    makeGoal({
      id: `by-${String(year)}`,
      targets: [{ year, kind: "final", status: "adopted", source: "a-source" }],
    }),
  );
  // Half of what is left of 2026 on 23 November is over on 12 December.
  const { upcoming } = deadlines(makeDataset({ commitments, goals }), "2026-11-23");
  expect(upcoming.map(({ id }) => id)).toEqual(["a", "by-2026", "b", "c", "by-2030", "d"]);
});
