import { expect, test } from "vitest";
import {
  type Lists,
  makeCommitment,
  makeDataset,
  makeEffect,
  makeGoal,
  makeIndicator,
} from "../dataset/fixtures/factory.ts";
import { figuresOf } from "./figures.ts";
import { monitoringQuality, type QualityCriterion } from "./monitoring-quality.ts";

const shareOf = (criterion: QualityCriterion, lists: Lists, today = "2026-11-24") => {
  const dataset = makeDataset(lists);
  const { freshness, indicatorFreshness } = figuresOf(dataset, today);
  const shares = monitoringQuality(dataset, freshness, indicatorFreshness);
  const found = shares.find((share) => share.criterion === criterion);
  return found && [found.met, found.of, found.lacking.map(({ id }) => id)];
};
const confirmed = (level: "self-declared" | "documented") => ({
  date: "2026-10-01",
  type: "confirmation" as const,
  statement: { sv: "Det gäller fortfarande." },
  evidence: [{ title: "Fordonsregistret", url: "https://bageri.example.org/bilar", level }],
});

test("names the standing commitments that lack a number to reach, and asks nothing of ended ones", () => {
  const commitments = [
    makeCommitment({ id: "bare" }),
    makeCommitment({ id: "measurable", target: { value: 3, unit: { sv: "bilar" } } }),
    makeCommitment({ id: "ended", state: "withdrawn" }),
  ];
  expect(shareOf("target", { commitments })).toEqual([1, 2, ["bare"]]);
});

test("holds an effect without a source for lacking, and a stated reason for an answer", () => {
  const { source: _, ...unsourced } = makeEffect();
  const commitments = [
    makeCommitment({ id: "reason" }),
    makeCommitment({ id: "unsourced", effect: unsourced }),
    makeCommitment({ id: "sourced", effect: makeEffect({ source: "example-source" }) }),
  ];
  expect(shareOf("effect", { commitments })).toEqual([2, 3, ["unsourced"]]);
});

test("does not take the actor's own word for documented evidence", () => {
  const commitments = [
    makeCommitment({ id: "own-word", updates: [confirmed("self-declared")] }),
    makeCommitment({ id: "documented", updates: [confirmed("documented")] }),
  ];
  expect(shareOf("evidence", { commitments })).toEqual([1, 2, ["own-word"]]);
});

test("counts an update that is late, or of unknown day, as lacking", () => {
  const commitments = [
    makeCommitment({ id: "late" }),
    makeCommitment({ id: "undated", signed: "unknown" }),
    makeCommitment({ id: "fresh", updates: [confirmed("documented")] }),
  ];
  expect(shareOf("updated", { commitments })).toEqual([1, 3, ["late", "undated"]]);
});

test("asks a series and a pathway of the goals of the place alone", () => {
  const { indicator: _, pathway: __, ...unmeasured } = makeGoal();
  const goals = [
    makeGoal({ id: "whole" }),
    { ...unmeasured, id: "unmeasured" },
    { ...unmeasured, id: "global", level: "global" as const },
  ];
  expect(shareOf("goal-indicator", { goals })).toEqual([1, 2, ["unmeasured"]]);
  expect(shareOf("goal-pathway", { goals })).toEqual([1, 2, ["unmeasured"]]);
});

// Observed to 2022 with a lag of 6 months: 2023 is due 30 June 2024.
test("knows which series are late", () => {
  const indicators = [makeIndicator({ releaseLagMonths: 6 })];
  expect(shareOf("indicator-updated", { indicators }, "2024-06-30")).toEqual([1, 1, []]);
  expect(shareOf("indicator-updated", { indicators }, "2024-07-01")).toEqual([0, 1, ["example-indicator"]]);
});
