import { collectionsOf } from "../dataset/collection-records.ts";
import { type Dataset, type Goal, joinDataset, type Period } from "../dataset/dataset.ts";
import { indicatorOf } from "../dataset/main-goal.ts";
import { yearOf } from "./calendar.ts";
import { keyFigures } from "./key-figures.ts";
import { observed } from "./observations.ts";
import { comparePeriod, type PeriodRow, previousPeriod, recalculatedFigures } from "./period-comparison.ts";
import { recordsOn } from "./records-on.ts";
import { baseOf } from "../dataset/goal-amounts.ts";

/** A year to give an account of, with the records as they were on its last day. */
export interface FollowUpYear {
  readonly year: number;
  /** `frozen`: closed with its figures; `ended`: over, but not closed; `ongoing`: reckoned for today. */
  readonly basis: "frozen" | "ended" | "ongoing";
  /** First and last day that are told of, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** The frozen year itself. */
  readonly period: Period | undefined;
  /** Whether the records are those the year was frozen with, and not today's. */
  readonly isAsFrozen: boolean;
  readonly dataset: Dataset;
  /** Today's records, by which the history names what it tells of. */
  readonly now: Dataset;
  /** The key figures, beside those of the frozen year before and what a frozen year's give today. */
  readonly rows: readonly PeriodRow[];
  readonly previousYear: number | undefined;
}

/** Why no account can be given: it has not begun, or nothing is known of so early a year. */
export type YearRefusal =
  { readonly reason: "not-begun" } | { readonly reason: "before-records"; readonly first: number };

/** The first year that anything is dated: an observation or a signing. Undefined where nothing is. */
export function firstYear({ indicators, commitments }: Dataset): number | undefined {
  const years = [
    ...[...indicators.values()].flatMap((indicator) => observed(indicator).map(({ year }) => year)),
    ...[...commitments.values()].flatMap(({ signed }) => (signed === "unknown" ? [] : yearOf(signed))),
  ];
  return years.length === 0 ? undefined : Math.min(...years);
}

/** A goal whose base year had not been observed could not be compared with anything yet. */
function measurable(goal: Goal, dataset: Dataset): Goal {
  const indicator = indicatorOf(dataset, goal);
  if (indicator === undefined || goal.baseYear === undefined) return goal;
  if (baseOf(goal, indicator) !== undefined) return goal;
  const { indicator: _, ...bare } = goal;
  return bare;
}

/** The records as they were on a day; see {@link recordsOn}. */
function recordsThen(dataset: Dataset, day: string, lastObservedYear?: number): Dataset {
  const then = recordsOn(dataset, day, lastObservedYear);
  const goals = [...then.goals.values()].map((goal) => [goal.id, measurable(goal, then)] as const);
  return joinDataset(then.portal, { ...collectionsOf(then), goals: new Map(goals) });
}

/** Earlier records where they are told of today: the portal may have moved, or got a new publisher. */
function inPortal(then: Dataset, portal: Dataset["portal"]): Dataset {
  return joinDataset({ ...portal, mainGoal: then.portal.mainGoal }, collectionsOf(then));
}

/**
 * A year to give an account of. A frozen year keeps its figures, and its records where they can still be read; another
 * is reckoned for its last day, or for today while it lasts.
 *
 * @param today ISO date.
 * @param recordsAt The records as they stood at a commit; undefined where that cannot be seen.
 */
export function followUpYear(
  dataset: Dataset,
  year: number,
  today: string,
  recordsAt: (commit: string) => Dataset | undefined = () => undefined,
): FollowUpYear | { readonly refusal: YearRefusal } {
  const period = [...dataset.periods.values()].find((one) => one.year === year);
  const first = firstYear(dataset);
  if (period === undefined && year > yearOf(today)) return { refusal: { reason: "not-begun" } };
  if (period === undefined && first !== undefined && year < first)
    return { refusal: { reason: "before-records", first } };
  if (period !== undefined) {
    const known = period.figures.find(({ id }) => id === "emissions-year")?.value ?? undefined;
    const previous = previousPeriod(dataset, period);
    const frozen = recordsAt(period.frozenCommit);
    return {
      year,
      basis: "frozen",
      from: period.from,
      to: period.to,
      period,
      isAsFrozen: frozen !== undefined,
      now: dataset,
      dataset: recordsThen(frozen ? inPortal(frozen, dataset.portal) : dataset, period.to, known),
      rows: comparePeriod(period, previous, recalculatedFigures(dataset, period)),
      previousYear: previous?.year,
    };
  }
  const isOngoing = year === yearOf(today);
  const to = isOngoing ? today : `${String(year)}-12-31`;
  const figures = keyFigures(dataset, to);
  const previous = previousPeriod(dataset, { year });
  const asPeriod = { figures: figures.map((figure) => ({ ...figure })) };
  return {
    year,
    basis: isOngoing ? "ongoing" : "ended",
    from: `${String(year)}-01-01`,
    to,
    period,
    isAsFrozen: false,
    now: dataset,
    // Today's records are what the portal shows: a pack of today must give the same numbers.
    dataset: isOngoing ? dataset : recordsThen(dataset, to),
    rows: comparePeriod(asPeriod, previous, figures),
    previousYear: previous?.year,
  };
}
