import type { Goal, Indicator } from "../dataset/dataset.ts";
import { mainGoalOf } from "../dataset/main-goal.ts";
import type { Figures } from "../figures/figures.ts";
import { signatureOf } from "../i18n/signature.ts";
import type { Language } from "../schema/language.ts";
import type { Figure, PublishedFigure } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { drawGoal, type GoalFigures } from "./goal-figures.ts";
import { drawIndicator, type IndicatorFigures } from "./indicator-figures.ts";
import { drawActorMatrix, drawDeadlines, drawGoalLevels, drawSupportBalance } from "./portal-figures.ts";

/** A drawing that is made the first time it is asked for: a page, its files and its embed page share it. */
function madeOnce<Drawn>(): (figures: Figures, key: string, draw: () => Drawn) => Drawn {
  const drawn = new WeakMap<Figures, Map<string, Drawn>>();
  return (figures, key, draw) => {
    const known = drawn.get(figures) ?? new Map<string, Drawn>();
    drawn.set(figures, known);
    const found = known.get(key) ?? draw();
    known.set(key, found);
    return found;
  };
}

const goalOnce = madeOnce<GoalFigures<PublishedFigure> | undefined>();
const indicatorOnce = madeOnce<IndicatorFigures<PublishedFigure>>();
const portalOnce = madeOnce<PublishedFigure>();

/** Signs a figure with whose it is, and what it was drawn from. */
function signed({ dataset, today, builtFrom }: FigureContext, figure: Figure): PublishedFigure {
  return {
    ...figure,
    publisher: signatureOf(dataset.portal, figure.lang),
    ...(figure.sources.length === 0 && { license: dataset.portal.license }),
    version: builtFrom ?? { date: today },
  };
}

/** The figures of a goal by name. Undefined without a series. */
export function figuresOfGoal(
  context: FigureContext,
  goal: Goal,
  lang: Language,
): GoalFigures<PublishedFigure> | undefined {
  return goalOnce(context.figures, `${goal.id} ${lang}`, () => {
    const drawn = drawGoal(context, goal, lang);
    return (
      drawn && {
        pathway: signed(context, drawn.pathway),
        gap: drawn.gap && signed(context, drawn.gap),
        coverage: drawn.coverage && signed(context, drawn.coverage),
      }
    );
  });
}

/** The figures of a series by name. */
export function figuresOfIndicator(
  context: FigureContext,
  indicator: Indicator,
  lang: Language,
): IndicatorFigures<PublishedFigure> {
  return indicatorOnce(context.figures, `${indicator.id} ${lang}`, () => {
    const { series, sectors, shares } = drawIndicator(context, indicator, lang);
    return {
      series: signed(context, series),
      sectors: sectors && signed(context, sectors),
      shares: shares && signed(context, shares),
    };
  });
}

/** Figures that have names one after the other, as pages show them. */
export function inOrder(
  figures: GoalFigures<PublishedFigure> | IndicatorFigures<PublishedFigure> | undefined,
): readonly PublishedFigure[] {
  return Object.values(figures ?? {}).filter((figure) => figure !== undefined);
}

function onePortalFigure(
  name: string,
  draw: (context: FigureContext, lang: Language) => Figure,
  context: FigureContext,
  lang: Language,
): PublishedFigure {
  return portalOnce(context.figures, `${name} ${lang}`, () => signed(context, draw(context, lang)));
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
  return goal && figuresOfGoal(context, goal, lang)?.pathway;
}

/** Every figure of the portal in a language, each with a name of its own. */
export function figuresFor(context: FigureContext, lang: Language): readonly PublishedFigure[] {
  const { goals, indicators } = context.dataset;
  return [
    ...[...goals.values()].flatMap((goal) => inOrder(figuresOfGoal(context, goal, lang))),
    ...[...indicators.values()].flatMap((indicator) => inOrder(figuresOfIndicator(context, indicator, lang))),
    goalLevelsFigure(context, lang),
    actorMatrixFigure(context, lang),
    deadlinesFigure(context, lang),
    supportBalanceFigure(context, lang),
  ];
}
