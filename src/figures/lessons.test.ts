import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { lessonsOf } from "./lessons.ts";

const update = (date: string, lesson?: string) => ({
  date,
  type: "setback" as const,
  statement: { sv: "Leveransen dröjer." },
  ...(lesson !== undefined && { lesson: { sv: lesson } }),
});

test("lists lessons, the latest first, and leaves out updates without one", () => {
  const commitments = [
    makeCommitment({ id: "ovens", updates: [update("2025-01-01", "Fråga elbolaget först.")] }),
    makeCommitment({
      id: "vans",
      updates: [update("2026-01-01", "Beställ i tid."), update("2026-06-01")],
    }),
  ];
  expect(lessonsOf(commitments).map(({ commitment, date }) => `${date} ${commitment.id}`)).toEqual([
    "2026-01-01 vans",
    "2025-01-01 ovens",
  ]);
});
