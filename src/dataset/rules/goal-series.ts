import { breaksBetween } from "../breaks.ts";
import type { Goal, Indicator } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Whether the series can be what a goal is counted from: a goal without a base year asks nothing of it. */
function hasBaseYear({ observations }: Indicator, { baseYear }: Goal): boolean {
  return (
    baseYear === undefined || observations.some(({ year, value }) => year === baseYear && value !== null)
  );
}

/** The latest release that has taken over from a series, and that the goal can be counted from. */
function latestRelease(
  goal: Goal,
  series: string,
  successors: ReadonlyMap<string, Indicator>,
): string | undefined {
  let latest: string | undefined;
  const passed = new Set([series]);
  let next = successors.get(series);
  while (next !== undefined && !passed.has(next.id)) {
    if (hasBaseYear(next, goal)) latest = next.id;
    passed.add(next.id);
    next = successors.get(next.id);
  }
  return latest;
}

/** Whether nothing more is to be measured: every target has been reached, or is no longer in force. */
function isOver({ targets }: Goal): boolean {
  return targets.length > 0 && targets.every(({ status }) => status === "achieved" || status === "lapsed");
}

/**
 * A goal follows the latest release of its series: an older one gets no more years. A goal that is over keeps what it
 * was measured by, and one whose base year the later release lacks has to keep the older.
 */
export function goalIndicatorReplaced({ collections: { goals, indicators } }: RuleContext): Finding[] {
  const successors = new Map(
    [...indicators.values()].flatMap((series) =>
      series.replaces === undefined ? [] : [[series.replaces, series] as const],
    ),
  );
  return [...goals.values()].flatMap((goal) => {
    if (goal.indicator === undefined || isOver(goal)) return [];
    const latest = latestRelease(goal, goal.indicator, successors);
    if (latest === undefined) return [];
    const details = { found: goal.indicator, others: [latest] };
    return [finding("goal-indicator-replaced", "goals", goal.id, ["indicator"], details)];
  });
}

/**
 * Years on either side of a change of method in a series cannot be compared. Whoever counts a cut or a pathway across one
 * says that they know: the remark on the base year names the year of the change, among what else it tells.
 */
export function baseYearBeforeBreak({ collections: { goals, indicators } }: RuleContext): Finding[] {
  return [...goals.values()].flatMap((goal) => {
    const { id, indicator = "", baseYear, baseYearNote, pathway, targets } = goal;
    const isCounted =
      pathway !== undefined || targets.some((target) => target.reductionPercent !== undefined);
    const series = indicators.get(indicator);
    if (series === undefined || baseYear === undefined || !isCounted || isOver(goal)) return [];
    const last = Math.max(...targets.map(({ year }) => year));
    const limit = breaksBetween(series, baseYear, last).findLast(
      (year) => !baseYearNote?.sv.includes(String(year)),
    );
    if (limit === undefined) return [];
    // Years may stand in any order: that they do is told elsewhere.
    const years = series.observations
      .filter(({ year, value }) => year <= last && value !== null)
      .map(({ year }) => year);
    const details = { found: baseYear, limit, others: [indicator, String(Math.max(...years))] };
    return [finding("base-year-before-break", "goals", id, ["baseYear"], details)];
  });
}
