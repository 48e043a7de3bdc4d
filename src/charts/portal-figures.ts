import type { Dataset } from "../dataset/dataset.ts";
import { indicatorOf } from "../dataset/main-goal.ts";
import { sourcesOf } from "../dataset/sources-of.ts";
import { yearOf } from "../figures/calendar.ts";
import { askersOf, fewestAskers } from "../figures/support-balance.ts";
import { isOpenOn, openOffers } from "../figures/support-open.ts";
import { focusAreasInOrder } from "../figures/focus-area-order.ts";
import type { GoalNode } from "../figures/goal-levels.ts";
import { standingTargets } from "../dataset/goal-amounts.ts";
import { statusOf } from "../figures/target-amounts.ts";
import { formatList } from "../format.ts";
import { foreignWords } from "../i18n/foreign-words.ts";
import { markedLang, read } from "../i18n/texts.ts";
import type { Language } from "../schema/language.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { actorMatrixChart } from "./actor-matrix.ts";
import { deadlinesChart } from "./deadlines-chart.ts";
import type { Figure } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { supportBalanceChart } from "./support-balance-chart.ts";
import { wordsOf } from "./table.ts";
import { goalLevelsChart, type LevelGoal } from "./goal-levels-chart.ts";

function flatten(
  nodes: readonly GoalNode[],
  dataset: Dataset,
  lang: Language,
  depth = 0,
): readonly LevelGoal[] {
  return nodes.flatMap(({ goal, children }) => {
    const parent = dataset.goals.get(goal.contributesTo ?? "");
    const title = read(goal.title, lang);
    const own: LevelGoal = {
      id: goal.id,
      title: title.text,
      titleLang: markedLang(title),
      level: goal.level,
      depth,
      parent: parent === undefined ? undefined : wordsOf(read(parent.title, lang)),
      unit: indicatorOf(dataset, goal)?.unit ?? "tonnes",
      targets: standingTargets(goal),
      isLapsed: statusOf(goal) === "lapsed",
    };
    return [own, ...flatten(children, dataset, lang, depth + 1)];
  });
}

/** How the goals hang together. */
export function drawGoalLevels(context: FigureContext, lang: Language): Figure {
  const { dataset, figures, today } = context;
  const goals = [...dataset.goals.values()];
  const figure = goalLevelsChart({
    id: "goal-levels",
    lang,
    goals: flatten(figures.goalTree(), dataset, lang),
    fromYear: yearOf(today),
    sources: sourcesOf(
      dataset,
      goals.flatMap(({ targets }) => targets.map(({ source }) => source)),
    ),
  });
  // Its lines of time begin this year, and leave out the targets that lie behind.
  return { ...figure, pictureAsOf: today };
}

/** Who has promised what, by focus area and type of actor. */
export function drawActorMatrix(context: FigureContext, lang: Language): Figure {
  const { dataset, figures } = context;
  const titles = new Map(focusAreasInOrder(dataset).map(({ id, title }) => [id, wordsOf(read(title, lang))]));
  const matrix = figures.actorMatrix();
  const whiteSpots = figures.whiteSpots().length;
  return actorMatrixChart({ id: "actors-by-focus-area", lang, matrix, whiteSpots, titles });
}

/** Which support is asked for and offered. */
export function drawSupportBalance(context: FigureContext, lang: Language): Figure {
  const { dataset, figures, today } = context;
  const open = [...dataset.supportNeeds.values()].filter((need) => isOpenOn(need, today));
  const offered = openOffers(dataset, today);
  const titleOf = (id: string) => {
    const title = dataset.focusAreas.get(id)?.title;
    return title === undefined ? id : read(title, lang).text;
  };
  const figure = supportBalanceChart({
    id: "support-asked-and-offered",
    lang,
    rows: figures.supportBalance(),
    areasOf: ({ focusAreas }) => formatList(focusAreas.map(titleOf), lang),
    categoriesOf: ({ categories }) =>
      formatList(
        categories.map((category, index) => {
          const word = enumLabel("supportCategory", category, lang);
          return index === 0 ? word : word.toLocaleLowerCase(lang);
        }),
        lang,
      ),
    foreign: foreignWords(...focusAreasInOrder(dataset).map(({ title }) => read(title, lang))),
    asked: askersOf(open) >= fewestAskers || open.length === 0 ? open.length : undefined,
    offered: offered.length,
  });
  return { ...figure, asOf: today };
}

/** What is due when. */
export function drawDeadlines(context: FigureContext, lang: Language): Figure {
  const { figures, today } = context;
  const { upcoming } = figures.deadlines();
  return { ...deadlinesChart({ id: "deadlines", lang, upcoming, today }), asOf: today };
}
