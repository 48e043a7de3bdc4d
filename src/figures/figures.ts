import type { Commitment, Dataset, Goal, Indicator, SupportNeed } from "../dataset/dataset.ts";
import { indicatorOf, mainGoalOf } from "../dataset/main-goal.ts";
import { replacedSeries } from "../dataset/replaced-series.ts";
import { actorMatrix } from "./actor-matrix.ts";
import { latestChange, type SeriesChange } from "./series-change.ts";
import { countable, type NotAddedReason } from "./countable.ts";
import { deadlines } from "./deadlines.ts";
import { type TotalEffect, totalEffect } from "./effect.ts";
import { newestFirst } from "./commitment-order.ts";
import { commitmentFacets } from "./facets.ts";
import { focusAreaSummaries, targetYearOf } from "./focus-area-summary.ts";
import { countFreshness } from "./freshness-counts.ts";
import { type Freshness, freshnessOf, indicatorFreshness } from "./freshness.ts";
import { type GoalGap, goalGap } from "./gap.ts";
import { type CoverageYear, gapCoverage } from "./gap-coverage.ts";
import { goalLevels, goalTree } from "./goal-levels.ts";
import { type PathwayPoint, goalPathway } from "../dataset/pathway.ts";
import { participation } from "./participation.ts";
import { recentHappenings } from "./recent.ts";
import { type SectorShares, sectorShares } from "./shares.ts";
import { type TargetDistance, targetDistance } from "./target-distance.ts";
import { supportBalance } from "./support-balance.ts";
import { supportFacets } from "./support-facets.ts";
import { type FittingSupport, supportForCommitments } from "./support-fit.ts";
import { matchesOf, type SupportMatch } from "./support-matches.ts";
import { supportPages } from "./support-pages.ts";
import { whiteSpots } from "./white-spots.ts";

/** How many happenings are kept ready: a year of a lively programme, not its whole history. */
const happeningsKept = 200;

/** The answer of `reckon`, reckoned the first time it is asked for. */
function once<Answer>(reckon: () => Answer): () => Answer {
  let kept: { readonly answer: Answer } | undefined;
  return () => {
    kept ??= { answer: reckon() };
    return kept.answer;
  };
}

/** The answer of `reckon` for each key, reckoned the first time it is asked for. */
function oncePer<Key, Answer>(reckon: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = kept.get(key) ?? { answer: reckon(key) };
    kept.set(key, found);
    return found.answer;
  };
}

/** Every figure of the portal, each reckoned at most once in a build, however many pages ask for it. */
export type Figures = ReturnType<typeof figuresOf>;

/**
 * The figures of a dataset on a day. Nothing is reckoned until asked for, and then kept.
 *
 * @param today ISO date that freshness and deadlines are reckoned from.
 */
export function figuresOf(dataset: Dataset, today: string) {
  const pathway = oncePer((goal: Goal): readonly PathwayPoint[] => {
    const indicator = indicatorOf(dataset, goal);
    return indicator === undefined ? [] : goalPathway(goal, indicator);
  });
  const among = once(() => countable(dataset));
  const matrix = once(() => actorMatrix(dataset));
  const spots = once(() => whiteSpots(dataset, matrix()));
  const freshness = oncePer((commitment: Commitment): Freshness => freshnessOf(commitment, today));
  const matches = oncePer((need: SupportNeed): readonly SupportMatch[] => matchesOf(need, dataset, today));
  const supportFor = once(() => supportForCommitments(dataset, today, matches));
  const replaced = once(() => replacedSeries(dataset));
  const commitments = once(() => [...dataset.commitments.values()]);
  const newest = once(() => newestFirst(commitments()));

  const gap = oncePer((goal: Goal): GoalGap | undefined => {
    const indicator = indicatorOf(dataset, goal);
    return indicator === undefined ? undefined : goalGap(goal, indicator, pathway(goal));
  });
  const total = oncePer((year: number): TotalEffect => totalEffect(dataset, year, undefined, among()));
  const targetYear = once(() => targetYearOf(dataset));
  const reasons = once((): ReadonlyMap<string, NotAddedReason> => {
    const year = targetYear();
    return new Map(year === undefined ? [] : total(year).notAdded.map(({ id, reason }) => [id, reason]));
  });
  const mainSeries = mainGoalOf(dataset)?.indicator;
  const effectFor = oncePer((goal: Goal) =>
    goal.indicator === mainSeries
      ? total
      : oncePer((year: number): TotalEffect =>
          totalEffect(dataset, year, ({ goals }) => goals.includes(goal.id), among()),
        ),
  );

  return {
    /** The year claimed effects are shown for: the main goal's last target, where it has one. */
    targetYear,
    /** What a goal allows each year; empty where it has no indicator, base year or pathway. */
    pathway,
    /** How far the outcome is from what a goal allows. */
    gap,
    /** How far the outcome is from the goal's next target, where no pathway tells how far it is. */
    distance: oncePer((goal: Goal): TargetDistance | undefined => {
      const indicator = indicatorOf(dataset, goal);
      return indicator === undefined || gap(goal) !== undefined ? undefined : targetDistance(goal, indicator);
    }),
    /** What must go to follow a goal's pathway, and how much of it is promised, year by year. */
    coverage: oncePer((goal: Goal): readonly CoverageYear[] => {
      const now = gap(goal);
      return now === undefined ? [] : gapCoverage(now, pathway(goal), effectFor(goal));
    }),
    latestChange: oncePer((indicator: Indicator): SeriesChange | undefined => latestChange(indicator)),
    /** Sectors of the latest year that has them. */
    sectorShares: oncePer((indicator: Indicator): SectorShares | undefined => sectorShares(indicator)),
    freshness,
    indicatorFreshness: oncePer((indicator: Indicator): Freshness =>
      indicatorFreshness(indicator, today, replaced().has(indicator.id)),
    ),
    /** Open commitments by freshness. */
    freshnessCounts: once(() => countFreshness(commitments(), freshness)),
    /** Which commitments may be added together, and why the others may not. */
    countable: among,
    /** What all commitments save together in a year. */
    totalEffect: total,
    /** Why a commitment is not in the sum of the target year; undefined where it is, or where there is no such year. */
    notAddedReason: (id: string): NotAddedReason | undefined => reasons().get(id),
    /**
     * What commitments save of the emissions a goal is about, in a year: all of them where it is measured with the main
     * goal's series; else those made to the goal, since others save what its series does not count.
     */
    effectFor,
    /** Whether {@link effectFor} counts only the commitments made to the goal. */
    countsOwnOnly: (goal: Goal): boolean => goal.indicator !== mainSeries,
    focusAreas: once(() => focusAreaSummaries(dataset, today, among(), freshness, spots())),
    actorMatrix: matrix,
    whiteSpots: spots,
    /** What lists of commitments can be narrowed by, with the commitments of each value. */
    facets: once(() => commitmentFacets(dataset, newest(), freshness)),
    /** All commitments, newest first. */
    newestCommitments: newest,
    deadlines: once(() => deadlines(dataset, today)),
    recent: once(() => recentHappenings(dataset, today, happeningsKept)),
    goalLevels: once(() => goalLevels(dataset)),
    goalTree: once(() => goalTree(dataset)),
    /** Offers and needs in pages, and the page of each. */
    support: once(() => supportPages(dataset, today)),
    supportFacets: once(() => supportFacets(dataset, today)),
    /** Needs and offers by focus area and category, small counts merged. */
    supportBalance: once(() => supportBalance(dataset, today)),
    /** Offers that a need may be met by. */
    supportMatches: matches,
    supportFor: oncePer((commitment: Commitment): readonly FittingSupport[] => supportFor()(commitment)),
    participation: once(() => participation(dataset)),
  };
}
