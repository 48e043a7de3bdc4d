import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { milestonesMet, missedMilestones } from "./milestones-met.ts";

const step = (id: string, due: string, done?: string) => ({
  id,
  title: { sv: "En bil är bytt" },
  due,
  ...(done !== undefined && { done }),
});

test("counts milestones reached on the day, late and not at all", () => {
  const milestones = [
    step("before", "2026-03-01", "2026-02-01"),
    step("on-the-day", "2026-03-01", "2026-03-01"),
    step("late", "2026-03-01", "2026-03-02"),
    step("missed", "2026-03-01"),
    step("today", "2026-11-24"),
    step("done-ahead", "2027-03-01", "2026-02-01"),
  ];
  expect(milestonesMet([makeCommitment({ milestones })], "2026-11-24")).toEqual({
    due: 4,
    onTime: 2,
    late: 1,
    missed: 1,
    ahead: 2,
  });
});

test("keeps counting the missed steps of a withdrawn commitment", () => {
  const withdrawn = makeCommitment({ state: "withdrawn", milestones: [step("vans", "2026-03-01")] });
  expect(milestonesMet([withdrawn], "2026-11-24").missed).toBe(1);
});

test("gives nothing due where nobody has named a milestone", () => {
  expect(milestonesMet([makeCommitment()], "2026-11-24").due).toBe(0);
});

test("names the missed ones, the latest first", () => {
  const commitment = makeCommitment({
    milestones: [
      step("old", "2024-03-01"),
      step("late", "2025-03-01", "2025-07-01"),
      step("new", "2025-03-01"),
      step("ahead", "2025-06-01"),
    ],
  });
  const missed = missedMilestones([commitment], "2025-06-01");
  expect(missed.map(({ milestone }) => milestone.id)).toEqual(["late", "new", "old"]);
  expect(missed).toHaveLength(milestonesMet([commitment], "2025-06-01").missed);
});
