import type { Dataset, Goal, Indicator, Source } from "../dataset/dataset.ts";
import type { Figures } from "../figures/figures.ts";
import { focusAreasInOrder } from "../figures/focus-area-order.ts";
import type { GoalNode } from "../figures/goal-levels.ts";
import { observedRuns } from "../figures/indicator-series.ts";
import { targetAmounts } from "../figures/target-amounts.ts";
import { largestSectorFall, sectorSeries } from "../figures/sector-series.ts";
import type { Lang } from "../format.ts";
import { read } from "../i18n/texts.ts";
import { actorMatrixChart } from "./actor-matrix.ts";
import { deadlinesChart } from "./deadlines-chart.ts";
import { emissionsPathway } from "./emissions-pathway.ts";
import type { Figure, PublishedFigure } from "./figure.ts";
import { gapAndCommitments } from "./gap-and-commitments.ts";
import { goalLevelsChart, type LevelGoal } from "./goal-levels-chart.ts";
import { sectorSharesChart } from "./sector-shares.ts";
import { sectorsOverTime } from "./sectors-over-time.ts";

/** What figures are drawn from: a part of the context that every page has. */
export interface FigureContext {
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** ISO date. */
  readonly today: string;
}

function sourcesOf({ sources }: Dataset, ids: readonly string[]): readonly Source[] {
  return [...new Set(ids)].map((id) => sources.get(id)).filter((source) => source !== undefined);
}

/** Signs a figure with who publishes it, and when. */
function published({ dataset, today }: FigureContext, figure: Figure): PublishedFigure {
  return { ...figure, publisher: dataset.portal.publisher.name, drawnOn: today };
}

/** Emissions against the goal's pathway. */
function pathwayOfGoal(
  { dataset, figures }: FigureContext,
  goal: Goal,
  indicator: Indicator,
  lang: Lang,
): Figure {
  return emissionsPathway({
    id: `pathway-${goal.id}`,
    lang,
    subject: read(goal.title, lang).text,
    unit: indicator.unit,
    runs: observedRuns(indicator),
    pathway: figures.pathway(goal),
    targets: targetAmounts(goal, indicator),
    gap: figures.gap(goal),
    sources: sourcesOf(dataset, [indicator.source, ...goal.sources]),
    note: goal.baseYearNote === undefined ? undefined : read(goal.baseYearNote, lang).text,
  });
}

/** The figures of a goal: outcome against pathway, and the gap beside what commitments save. Empty without a series. */
export function figuresOfGoal(context: FigureContext, goal: Goal, lang: Lang): readonly PublishedFigure[] {
  const { dataset, figures } = context;
  const indicator = dataset.indicators.get(goal.indicator ?? "");
  if (indicator === undefined) return [];
  const pathway = pathwayOfGoal(context, goal, indicator, lang);
  const gap = figures.gap(goal);
  if (gap === undefined || indicator.unit !== "tonnes") return [published(context, pathway)];
  const bars = gapAndCommitments({
    id: `gap-${goal.id}`,
    lang,
    subject: read(goal.title, lang).text,
    gap,
    effect: figures.totalEffect(figures.targetYear() ?? gap.year),
    sources: sourcesOf(dataset, [indicator.source, ...goal.sources]),
  });
  return [published(context, pathway), published(context, bars)];
}

/** The figures of a series: how it has gone, and its sectors where it has them. */
export function figuresOfIndicator(
  context: FigureContext,
  indicator: Indicator,
  lang: Lang,
): readonly PublishedFigure[] {
  const { dataset, figures } = context;
  const { id, unit } = indicator;
  const shared = {
    lang,
    subject: read(indicator.title, lang).text,
    unit,
    sources: sourcesOf(dataset, [indicator.source]),
  };
  const series = emissionsPathway({
    ...shared,
    id: `series-${id}`,
    runs: observedRuns(indicator),
    pathway: [],
    targets: [],
    // A percentage of a percentage misleads.
    change: unit === "percent" ? undefined : figures.latestChange(indicator),
  });
  const { years, sectors } = sectorSeries(indicator);
  if (sectors.length === 0) return [published(context, series)];
  const fall = largestSectorFall(indicator);
  const titled = sectors.map((sector) => ({ ...sector, title: read(sector.title, lang).text }));
  const parts = [
    series,
    sectorsOverTime({
      ...shared,
      id: `sectors-${id}`,
      years,
      sectors: titled,
      largestFall: fall === undefined ? undefined : { ...fall, title: read(fall.title, lang).text },
    }),
    sectorSharesChart({ ...shared, id: `shares-${id}`, shares: figures.sectorShares(indicator) }),
  ];
  return parts.map((figure) => published(context, figure));
}

function flatten(nodes: readonly GoalNode[], dataset: Dataset, lang: Lang, depth = 0): readonly LevelGoal[] {
  return nodes.flatMap(({ goal, children }) => {
    const parent = dataset.goals.get(goal.contributesTo ?? "");
    const own: LevelGoal = {
      id: goal.id,
      title: read(goal.title, lang).text,
      level: goal.level,
      depth,
      parent: parent === undefined ? undefined : read(parent.title, lang).text,
      unit: dataset.indicators.get(goal.indicator ?? "")?.unit ?? "tonnes",
      targets: goal.targets,
    };
    return [own, ...flatten(children, dataset, lang, depth + 1)];
  });
}

/** How the goals hang together. */
export function goalLevelsFigure(context: FigureContext, lang: Lang): PublishedFigure {
  const { dataset, figures, today } = context;
  const goals = [...dataset.goals.values()];
  const figure = goalLevelsChart({
    id: "goal-levels",
    lang,
    goals: flatten(figures.goalTree(), dataset, lang),
    fromYear: Number(today.slice(0, 4)),
    sources: sourcesOf(
      dataset,
      goals.flatMap(({ targets }) => targets.map(({ source }) => source)),
    ),
  });
  return published(context, figure);
}

/** Who has promised what, by focus area and type of actor. */
export function actorMatrixFigure(context: FigureContext, lang: Lang): PublishedFigure {
  const { dataset, figures } = context;
  const titles = new Map(focusAreasInOrder(dataset).map(({ id, title }) => [id, read(title, lang).text]));
  const matrix = figures.actorMatrix();
  return published(context, actorMatrixChart({ id: "actors-by-focus-area", lang, matrix, titles }));
}

/** What is due when. */
export function deadlinesFigure(context: FigureContext, lang: Lang): PublishedFigure {
  const { figures, today } = context;
  const { upcoming } = figures.deadlines();
  return published(context, deadlinesChart({ id: "deadlines", lang, upcoming, today }));
}

/** The figure the start page opens with: the main goal's, where it has a series. */
export function mainFigure(context: FigureContext, lang: Lang): PublishedFigure | undefined {
  const goal = context.dataset.goals.get(context.dataset.portal.mainGoal);
  return goal === undefined ? undefined : figuresOfGoal(context, goal, lang)[0];
}

/** Every figure of the portal in a language, each with a name of its own. */
export function figuresFor(context: FigureContext, lang: Lang): readonly PublishedFigure[] {
  const { goals, indicators } = context.dataset;
  return [
    ...[...goals.values()].flatMap((goal) => figuresOfGoal(context, goal, lang)),
    ...[...indicators.values()].flatMap((indicator) => figuresOfIndicator(context, indicator, lang)),
    goalLevelsFigure(context, lang),
    actorMatrixFigure(context, lang),
    deadlinesFigure(context, lang),
  ];
}
