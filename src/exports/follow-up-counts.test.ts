import { expect, test } from "vitest";
import { followUpCounts } from "./follow-up-counts.ts";
import { sampleReport } from "./report/testing.ts";

const { dataset, figures, today } = sampleReport();
const rowsOf = (wanted: string) =>
  followUpCounts(dataset, figures, today, "sv")
    .filter(({ table }) => table === wanted)
    .map(({ id, value, of }) => [id, value, of]);

test("counts the freshness of what goes on, and of that alone", () => {
  expect(rowsOf("freshness")).toEqual([
    ["current", 1, 2],
    ["due", 0, 2],
    ["overdue", 1, 2],
    ["dormant", 0, 2],
    ["unknown", 0, 2],
  ]);
});

test("counts passed days of commitments and of milestones apart", () => {
  expect(rowsOf("passed-dates")).toEqual([
    ["commitment", 0, undefined],
    ["milestone", 1, undefined],
  ]);
});
