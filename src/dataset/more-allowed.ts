import { isDeepStrictEqual } from "node:util";
import type { Collections, Goal, Indicator } from "./dataset.ts";
import { standingTargets, targetAmount } from "./goal-amounts.ts";
import { goalPathway } from "./pathway.ts";
import { isOfMore } from "./target-direction.ts";

/** Series by id, all of them or those that are at hand. */
export type SeriesById = Pick<Collections["indicators"], "get">;

/** How a goal came to allow more than it did, or as much as nobody can tell any more. */
export type MoreAllowed =
  | { readonly by: "no-pathway" | "no-series" | "other-unit" | "unknown-series" }
  /** What it allowed and allows in a year, in the series' unit. */
  | { readonly by: "amount"; readonly year: number; readonly from: number; readonly to: number };

/** Whether a series has taken over from another, itself or by way of releases between them. */
export function isLaterRelease(later: string, earlier: string, indicators: SeriesById): boolean {
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

/** The first target year, or year before one, in which a goal allows more than it did. */
function yearOfMore(
  was: ReadonlyMap<number, number>,
  is: ReadonlyMap<number, number>,
  goals: readonly Goal[],
): MoreAllowed | undefined {
  const years = goals.flatMap((goal) => standingTargets(goal)).flatMap(({ year }) => [year, year - 1]);
  for (const year of years) {
    const [from, to] = [was.get(year), is.get(year)];
    // More than the last digits of a number that was reckoned in another way.
    if (from !== undefined && to !== undefined && to - from > 1e-9 * Math.abs(from))
      return { by: "amount", year, from, to };
  }
  return undefined;
}

const counted = ({ indicator, baseYear, baseValue, pathway }: Goal) =>
  [indicator, baseYear, baseValue, pathway] as const;

/**
 * A goal whose targets say what they said may still be made less: by a base year of higher emissions, by another series
 * or by another pathway. Compared is what it allows in the target years and the years before them, in the series' unit.
 * A new release of the series is no other series: on it both are reckoned.
 *
 * @param old The goal as it was.
 * @param now The goal as it became.
 * @param indicators The series as they became.
 */
export function moreAllowed(old: Goal, now: Goal, indicators: SeriesById): MoreAllowed | undefined {
  if (old.pathway !== undefined && now.pathway === undefined) return { by: "no-pathway" };
  // Without a series nobody can tell whether it is met.
  if (old.indicator !== undefined && now.indicator === undefined) return { by: "no-series" };
  // What is to be more is not made less by allowing more.
  if (isDeepStrictEqual(counted(old), counted(now)) || isOfMore(old) || isOfMore(now)) return undefined;
  const series = indicators.get(now.indicator ?? "");
  const isSame =
    old.indicator === now.indicator || isLaterRelease(now.indicator ?? "", old.indicator ?? "", indicators);
  const before = isSame ? series : indicators.get(old.indicator ?? "");
  if (old.indicator !== undefined && series !== undefined) {
    // In another measure nobody can say that it is as much as before, nor by a series that cannot be read any more.
    if (before === undefined) return { by: "unknown-series" };
    if (before.unit !== series.unit) return { by: "other-unit" };
  }
  const moreBy = (isAlong: boolean) =>
    yearOfMore(allowedBy(old, before, isAlong), allowedBy(now, series, isAlong), [old, now]);
  // A pathway with a rate of its own may end elsewhere than the targets, so that neither tells of the other.
  return moreBy(false) ?? (old.pathway && now.pathway ? moreBy(true) : undefined);
}
