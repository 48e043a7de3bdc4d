import type { Goal, Indicator } from "../dataset/dataset.ts";
import { mainGoalOf } from "../dataset/main-goal.ts";
import type { Figures } from "../figures/figures.ts";
import { signatureOf } from "../i18n/signature.ts";
import type { Language } from "../schema/language.ts";
import type { Figure, PublishedFigure } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { drawGoal } from "./goal-figures.ts";
import { drawIndicator } from "./indicator-figures.ts";
import { drawActorMatrix, drawDeadlines, drawGoalLevels, drawSupportBalance } from "./portal-figures.ts";

/** Figures drawn already: a page, its files and its embed page share one drawing. */
const drawn = new WeakMap<Figures, Map<string, readonly PublishedFigure[]>>();

/** Draws figures the first time they are asked for, and signs them with whose they are, and when. */
function once(
  { dataset, figures, today }: FigureContext,
  key: string,
  draw: () => readonly Figure[],
): readonly PublishedFigure[] {
  const known = drawn.get(figures) ?? new Map<string, readonly PublishedFigure[]>();
  drawn.set(figures, known);
  const found =
    known.get(key) ??
    draw().map((figure) => ({
      ...figure,
      publisher: signatureOf(dataset.portal, figure.lang),
      ...(figure.sources.length === 0 && { license: dataset.portal.license }),
      drawnOn: today,
    }));
  known.set(key, found);
  return found;
}

/** The figures of a goal: outcome against pathway, and the gap beside what commitments save. Empty without a series. */
export function figuresOfGoal(
  context: FigureContext,
  goal: Goal,
  lang: Language,
): readonly PublishedFigure[] {
  return once(context, `goal ${goal.id} ${lang}`, () => drawGoal(context, goal, lang));
}

/** The figures of a series: how it has gone, and its sectors where it has them. */
export function figuresOfIndicator(
  context: FigureContext,
  indicator: Indicator,
  lang: Language,
): readonly PublishedFigure[] {
  return once(context, `indicator ${indicator.id} ${lang}`, () => drawIndicator(context, indicator, lang));
}

type DrawPortal = (context: FigureContext, lang: Language) => Figure;

function onePortalFigure(
  name: string,
  draw: DrawPortal,
  context: FigureContext,
  lang: Language,
): PublishedFigure {
  const [figure] = once(context, `${name} ${lang}`, () => [draw(context, lang)]);
  if (figure === undefined) throw new Error(`${name} drew nothing`);
  return figure;
}

/** How the goals hang together. */
export const goalLevelsFigure = (context: FigureContext, lang: Language): PublishedFigure =>
  onePortalFigure("goal-levels", drawGoalLevels, context, lang);

/** Who has promised what, by focus area and type of actor. */
export const actorMatrixFigure = (context: FigureContext, lang: Language): PublishedFigure =>
  onePortalFigure("actor-matrix", drawActorMatrix, context, lang);

/** What is due when. */
export const deadlinesFigure = (context: FigureContext, lang: Language): PublishedFigure =>
  onePortalFigure("deadlines", drawDeadlines, context, lang);

/** Which support is asked for and offered. */
export const supportBalanceFigure = (context: FigureContext, lang: Language): PublishedFigure =>
  onePortalFigure("support-balance", drawSupportBalance, context, lang);

/** The figure the start page opens with: the main goal's, where it has a series. */
export function mainFigure(context: FigureContext, lang: Language): PublishedFigure | undefined {
  const goal = mainGoalOf(context.dataset);
  return goal === undefined ? undefined : figuresOfGoal(context, goal, lang)[0];
}

/** Every figure of the portal in a language, each with a name of its own. */
export function figuresFor(context: FigureContext, lang: Language): readonly PublishedFigure[] {
  const { goals, indicators } = context.dataset;
  return [
    ...[...goals.values()].flatMap((goal) => figuresOfGoal(context, goal, lang)),
    ...[...indicators.values()].flatMap((indicator) => figuresOfIndicator(context, indicator, lang)),
    goalLevelsFigure(context, lang),
    actorMatrixFigure(context, lang),
    deadlinesFigure(context, lang),
    supportBalanceFigure(context, lang),
  ];
}
