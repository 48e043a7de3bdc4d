import { isDeepStrictEqual } from "node:util";
import type { Collections, Goal, Indicator } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { standingTargets, targetAmount } from "../goal-amounts.ts";
import { goalPathway } from "../pathway.ts";
import { isOfMore } from "./goal-targets.ts";
import { finding } from "./rule.ts";

type Indicators = Collections["indicators"];

/** Whether a series has taken over from another, itself or by way of releases between them. */
function isLaterRelease(later: string, earlier: string, indicators: Indicators): boolean {
  const passed = new Set<string>();
  let at = indicators.get(later)?.replaces;
  while (at !== undefined && at !== earlier && !passed.has(at)) {
    passed.add(at);
    at = indicators.get(at)?.replaces;
  }
  return at === earlier;
}

/**
 * What a goal allows, by year: along its pathway, or in its target years alone. Nothing for a goal that cannot be
 * reckoned: what is wrong with it is told elsewhere.
 */
function allowedBy(goal: Goal, series: Indicator | undefined, isAlong: boolean): ReadonlyMap<number, number> {
  const observed = series?.observations.find(({ year }) => year === goal.baseYear)?.value;
  // As the series has it: what the goal repeats of it may be rounded, or of an earlier release.
  const base = observed ?? goal.baseValue;
  if (!isAlong || series === undefined) {
    return new Map(
      standingTargets(goal).flatMap((target) => {
        const amount = targetAmount(target, base);
        return amount === undefined ? [] : [[target.year, amount] as const];
      }),
    );
  }
  try {
    const points = goalPathway({ ...goal, baseValue: base }, series);
    return new Map(points.map(({ year, amount }) => [year, amount]));
  } catch {
    return new Map();
  }
}

interface KeyChange {
  readonly path: readonly string[];
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
}

/** Two amounts in six digits, or in as many as it takes to tell them apart. */
function written(from: number, to: number): readonly string[] {
  const inDigits = (digits: number) => [from, to].map((amount) => String(Number(amount.toPrecision(digits))));
  const [few = [], more = []] = [inDigits(6), inDigits(12)];
  return few[0] === few[1] ? more : few;
}

/** The first target year, or year before one, in which a goal allows more than it did. */
function yearOfMore(
  was: ReadonlyMap<number, number>,
  is: ReadonlyMap<number, number>,
  goals: readonly Goal[],
) {
  const years = goals.flatMap((goal) => standingTargets(goal)).flatMap(({ year }) => [year, year - 1]);
  for (const year of years) {
    const [from, to] = [was.get(year), is.get(year)];
    // More than the last digits of a number that was reckoned in another way.
    if (from !== undefined && to !== undefined && to - from > 1e-9 * Math.abs(from))
      return [String(year), ...written(from, to)];
  }
  return undefined;
}

/** The key that a goal counts by in another way than before, with what stood there and what stands there now. */
function changedKey(old: Goal, now: Goal): KeyChange {
  for (const key of ["indicator", "baseYear", "baseValue"] as const)
    if (old[key] !== now[key]) return { path: [key], from: old[key], to: now[key] };
  const key = old.pathway?.shape === now.pathway?.shape ? "annualReductionPercent" : "shape";
  return { path: ["pathway", key], from: old.pathway?.[key], to: now.pathway?.[key] };
}

/**
 * A goal whose targets say what they said may still be made less: by a base year of higher emissions, by another series
 * or by another pathway. Compared is what it allows in the target years and the years before them, in the series' unit.
 * A new release of the series is no other series: on it both are reckoned.
 *
 * @param old The goal as published.
 * @param now The goal as proposed.
 * @param indicators All series, as proposed.
 */
export function weakenedAllowance(old: Goal, now: Goal, indicators: Indicators): Finding[] {
  const weakened = ({ path, from = "–", to = "–" }: KeyChange, others?: readonly string[]) => [
    finding("weakened-goal", "goals", now.id, path, { found: to, limit: from, ...(others && { others }) }),
  ];
  if (old.pathway !== undefined && now.pathway === undefined)
    return weakened({ path: ["pathway"], from: old.pathway.shape, to: undefined });
  // Without a series nobody can tell whether it is met.
  if (old.indicator !== undefined && now.indicator === undefined)
    return weakened({ path: ["indicator"], from: old.indicator, to: undefined });
  const counted = ({ indicator, baseYear, baseValue, pathway }: Goal) =>
    [indicator, baseYear, baseValue, pathway] as const;
  // What is to be more is not made less by allowing more.
  if (isDeepStrictEqual(counted(old), counted(now)) || isOfMore(old) || isOfMore(now)) return [];
  const series = indicators.get(now.indicator ?? "");
  const isSame =
    old.indicator === now.indicator || isLaterRelease(now.indicator ?? "", old.indicator ?? "", indicators);
  const before = isSame ? series : indicators.get(old.indicator ?? "");
  // In another measure nobody can say that it is as much as before.
  if (old.indicator !== undefined && series !== undefined && before?.unit !== series.unit)
    return weakened(changedKey(old, now));
  const moreBy = (isAlong: boolean) =>
    yearOfMore(allowedBy(old, before, isAlong), allowedBy(now, series, isAlong), [old, now]);
  // A pathway with a rate of its own may end elsewhere than the targets, so that neither tells of the other.
  const more = moreBy(false) ?? (old.pathway && now.pathway ? moreBy(true) : undefined);
  return more === undefined ? [] : weakened(changedKey(old, now), more);
}
