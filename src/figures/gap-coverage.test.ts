import { expect, test } from "vitest";
import type { TonnesRange } from "../schema/values.ts";
import type { TotalEffect } from "./effect.ts";
import type { GoalGap } from "./gap.ts";
import { gapCoverage } from "./gap-coverage.ts";
import { sumRanges } from "./range.ts";

const gap: GoalGap = {
  year: 2024,
  observed: 1000,
  allowed: 800,
  gap: 200,
  gapPercent: 25,
  sign: "above",
};
const pathway = [2024, 2025, 2026].map((year) => ({ year, amount: 800 - 200 * (year - 2024) }));
const range = (central: number) => ({ low: central / 2, central, high: central * 2 });
type Effects = Readonly<Record<string, TonnesRange>>;
const sumOf = (year: number, claimed: Effects, evidenced: Effects = {}): TotalEffect => ({
  year,
  claimed: sumRanges(Object.values(claimed)),
  evidenced: sumRanges(Object.values(evidenced)),
  counted: { claimed: new Map(Object.entries(claimed)), evidenced: new Map(Object.entries(evidenced)) },
  notAdded: [],
});
const effect = (year: number, claimed: number, evidenced?: number) =>
  sumOf(year, { a: range(claimed) }, evidenced === undefined ? {} : { b: range(evidenced) });

test("compares what must go with what is promised from the outcome's year on", () => {
  // 2024: 20 in force, seen in the outcome already. 2025: 80, so 60 more of the 1000 − 600 = 400 that must go.
  const coverage = gapCoverage(gap, pathway, (year) => effect(year, 20 + 60 * (year - 2024)));
  expect(coverage).toEqual([
    {
      year: 2025,
      needed: 400,
      claimed: { low: 30, central: 60, high: 120 },
      evidenced: undefined,
      share: { low: 0.075, central: 0.15, high: 0.3 },
    },
    {
      year: 2026,
      needed: 600,
      claimed: { low: 60, central: 120, high: 240 },
      evidenced: undefined,
      share: { low: 0.1, central: 0.2, high: 0.4 },
    },
  ]);
});

test("counts promised and evidenced together in the share, and keeps them apart", () => {
  // 2026: 40 promised and 20 evidenced more than in 2024: 60 of 600.
  const coverage = gapCoverage(gap, pathway, (year) => effect(year, 20 * (year - 2024), 10 * (year - 2024)));
  expect(coverage[1]).toMatchObject({
    claimed: { central: 40 },
    evidenced: { central: 20 },
    // 20 + 10, 40 + 20 and 80 + 40 of 600.
    share: { low: 0.05, central: 0.1, high: 0.2 },
  });
});

test("gives a share where all that is promised is evidenced already", () => {
  // 2026: 30 evidenced more than in 2024: 30 of 600.
  const coverage = gapCoverage(gap, pathway, (year) => sumOf(year, {}, { b: range(15 * (year - 2024)) }));
  expect(coverage[1]).toMatchObject({
    claimed: undefined,
    evidenced: { central: 30 },
    share: { central: 0.05 },
  });
});

test("turns the bounds where an effect ends", () => {
  const coverage = gapCoverage(gap, pathway, (year) => effect(year, year === 2024 ? 100 : 40));
  expect(coverage[0]?.claimed).toEqual({ low: -120, central: -60, high: -30 });
});

test("turns the bounds of what ends alone, where one effect ends and another begins", () => {
  // 1 t (0 to 8) ends and 8 t (1 to 10) begins: 7 more, at the least 1 − 8 and at the most 10 − 0.
  const [ending, nothing, begun] = [
    { low: 0, central: 1, high: 8 },
    { low: 0, central: 0, high: 0 },
    { low: 1, central: 8, high: 10 },
  ];
  const coverage = gapCoverage(gap, pathway, (year) =>
    year === 2024 ? sumOf(year, { ending, begun: nothing }) : sumOf(year, { begun }),
  );
  expect(coverage[0]).toMatchObject({
    claimed: { low: -7, central: 7, high: 10 },
    // Of the 400 that must go.
    share: { low: -0.0175, central: 0.0175, high: 0.025 },
  });
});

test("gives no share where nothing must go, or nothing is promised in tonnes", () => {
  const met = gapCoverage({ ...gap, observed: 100 }, pathway, (year) => effect(year, 10));
  expect(met.map(({ needed, share }) => [needed, share])).toEqual([
    [0, undefined],
    [0, undefined],
  ]);
  expect(gapCoverage(gap, pathway, (year) => sumOf(year, {}))[0]).toMatchObject({
    claimed: undefined,
    share: undefined,
  });
});

test("knows that all is gone where the last effect has ended", () => {
  // 100 in 2024, whose lifetime is over in 2025, when it is counted no more: 100 less of the 400 that must go.
  const coverage = gapCoverage(gap, pathway, (year) => (year === 2024 ? effect(year, 100) : sumOf(year, {})));
  expect(coverage[0]).toMatchObject({
    claimed: { low: -200, central: -100, high: -50 },
    share: { low: -0.5, central: -0.25, high: -0.125 },
  });
  expect(coverage[0]?.evidenced).toBeUndefined();
});
