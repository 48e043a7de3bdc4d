import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import { followUpCounts } from "./follow-up-counts.ts";
import { sampleDataset, sampleReport } from "./report/testing.ts";

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

test("says in the name of the gap that it crosses a change of method, and in no other", () => {
  const observations = makeIndicator().observations.map((one) =>
    one.year === 2021 ? ({ ...one, status: "break" } as const) : one,
  );
  const changed = sampleReport(sampleDataset({ indicators: [makeIndicator({ observations })] }));
  const reserved = followUpCounts(changed.dataset, changed.figures, today, "sv").filter(({ label }) =>
    label.includes("bytte metod"),
  );
  expect(reserved.map(({ id }) => id)).toEqual(["gap", "gap-percent"]);
  expect(reserved[0]?.label).toBe(
    "Utsläpp över banan mot målet. Serien bytte metod 2021, efter basåret, så avståndet till målet är osäkert.",
  );
  expect(
    followUpCounts(dataset, figures, today, "sv").some(({ label }) => label.includes("bytte metod")),
  ).toBe(false);
});
