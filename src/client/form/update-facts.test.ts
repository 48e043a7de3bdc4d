import { expect, test } from "vitest";
import { makeCommitment } from "../../dataset/fixtures/factory.ts";
import { changesBetween, reportOf } from "./update-facts.ts";

const before = makeCommitment({
  target: { value: 2, unit: { sv: "elbilar" } },
  due: "2028-12-31",
  milestones: [{ id: "first", title: { sv: "Den första är bytt" }, due: "2027-06-30" }],
});
const progress = {
  date: "2026-12-01",
  type: "progress",
  statement: { sv: "Vi har bytt den ena." },
  value: 1,
  evidence: [{ title: "Kvitto", url: "https://example.com/kvitto", level: "documented" }],
  lesson: { sv: "Beställ i tid." },
} as const;

test("tells what an update reports: its kind and day, the number reached, the steps and the evidence", () => {
  const milestones = before.milestones?.map((step) => ({ ...step, done: "2026-12-01" }));
  expect(reportOf(before, { ...before, milestones, updates: [progress] }, "sv")).toEqual({
    heading: "Framsteg, 1\u00a0december 2026",
    statement: "Vi har bytt den ena.",
    facts: [
      ["updates.value", "1 (målet är 2 elbilar)"],
      ["milestones.done", "Den första är bytt"],
      ["updates.evidence", "Kvitto (dokumenterat)"],
      ["updates.lesson", "Beställ i tid."],
    ],
  });
});

test("tells nothing that an update does not say", () => {
  const { date, type, statement } = progress;
  expect(reportOf(before, { ...before, updates: [{ date, type, statement }] }, "sv")?.facts).toEqual([]);
  expect(reportOf(before, before, "sv")).toBeUndefined();
});

test("tells what a change does to each fact, after and before, and of no other", () => {
  const after = {
    ...before,
    title: { ...before.title, en: "We switch two cars" },
    due: "2029-12-31",
    state: "paused",
    stateReason: { sv: "Vi väntar på en leverans." },
    target: undefined,
  };
  expect(changesBetween(before, after, undefined, "sv")).toEqual([
    ["title", `${before.title.sv} / We switch two cars`, before.title.sv],
    ["state", "Pausat", "Pågår"],
    ["stateReason", "Vi väntar på en leverans.", undefined],
    ["due", "31\u00a0december 2029", "31\u00a0december 2028"],
    ["target", undefined, "2 elbilar"],
  ]);
});
