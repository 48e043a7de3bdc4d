import { expect, test } from "vitest";
import { changedPromises } from "./changed-promises.ts";
import { sampleDataset, sampleHistory, sampleReport } from "./testing.ts";

function toldOf(days: readonly string[], sight: "whole" | "shallow" | "none" = "whole", proposed = false) {
  const [event] = sampleHistory.changedPromises;
  const changed = event === undefined ? [] : days.map((date) => ({ ...event, date }));
  const report = sampleReport(sampleDataset({}, { proposed }));
  const { inYear, answer } = changedPromises({
    ...report,
    history: { ...sampleHistory, sight, changedPromises: changed },
  });
  return [inYear.map(({ date }) => date), answer] as const;
}

test("counts the year's first and last day into it, and tells nothing of what came after", () => {
  const [inYear, answer] = toldOf(["2026-01-01", "2025-12-31", "2025-01-01", "2024-12-31"]);
  expect(inYear).toEqual(["2025-12-31", "2025-01-01"]);
  expect(answer).toMatch(/gjordes 2\sändringar.*Tidigare år: 1\sändring\.$/);
});

test("says what cannot be seen where git holds a part of the history, or none", () => {
  const answers = (["whole", "shallow", "none"] as const).map((sight) => toldOf([], sight)[1]);
  expect(answers).toEqual([
    expect.stringMatching(/^Inget löfte har försvagats/),
    expect.stringMatching(/^I den del av historiken som går att se här/),
    expect.stringMatching(/^Historiken går inte att se här/),
  ]);
});

test("says that the promises of a portal that is only proposed are no promises yet", () => {
  expect(toldOf([], "whole", true)[1]).toMatch(/förslag/);
  expect(toldOf([])[1]).not.toMatch(/förslag/);
});
