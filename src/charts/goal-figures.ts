import type { Goal, Indicator } from "../dataset/dataset.ts";
import { sourcesOf } from "../dataset/sources-of.ts";
import { indicatorOf } from "../dataset/main-goal.ts";
import type { Figures } from "../figures/figures.ts";
import type { GoalGap } from "../figures/gap.ts";
import { observedRuns } from "../figures/indicator-series.ts";
import { standingTargets } from "../dataset/goal-amounts.ts";
import { sumParts } from "../figures/sum-parts.ts";
import { targetAmounts } from "../figures/target-amounts.ts";
import { targetMisses } from "../figures/target-miss.ts";
import { joinSentences } from "../format.ts";
import { foreignWords } from "../i18n/foreign-words.ts";
import { targetStatusSentence } from "../i18n/target-words.ts";
import { read, textsIn } from "../i18n/texts.ts";
import type { Language } from "../schema/language.ts";
import { coverageByYear } from "./coverage-by-year.ts";
import { emissionsPathway } from "./emissions-pathway.ts";
import type { Figure } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { foreignLang, wordsOf } from "./table.ts";
import { gapAndCommitments } from "./gap-and-commitments.ts";
import { breakReservation } from "./pathway-sentence.ts";
import { holdsOthers, sumSentences } from "./sum-sentences.ts";
import { chartTexts } from "./texts.ts";

function pathwayOfGoal(
  { dataset, figures }: FigureContext,
  goal: Goal,
  indicator: Indicator,
  lang: Language,
): Figure {
  const note = goal.baseYearNote && read(goal.baseYearNote, lang);
  const targets = targetAmounts(goal, indicator);
  const pathway = figures.pathway(goal);
  const figure = emissionsPathway({
    id: `pathway-${goal.id}`,
    lang,
    subject: read(goal.title, lang).text,
    unit: indicator.unit,
    runs: observedRuns(indicator),
    pathway,
    isStepwise: goal.pathway?.shape === "stepwise",
    targets,
    misses: targetMisses(goal, pathway, targets),
    gap: figures.gap(goal),
    distance: figures.distance(goal),
    change: figures.latestChange(indicator),
    sources: sourcesOf(dataset, [indicator.source, ...goal.sources]),
    // A picture on a slide of its own would else show what nobody has decided as though it were.
    standing:
      joinSentences(...standingTargets(goal).map((target) => targetStatusSentence(target, lang))) ||
      undefined,
    note: note?.text,
  });
  return { ...figure, foreign: foreignWords(note) };
}

/** The figures of a goal, in the order that pages show them. */
export type GoalFigures<Kind extends Figure = Figure> = Readonly<{
  /** Outcome against pathway. */
  pathway: Kind;
  /** The gap beside what commitments save; undefined where there is no gap in tonnes. */
  gap: Kind | undefined;
  /** Year by year, how much of what must go is promised; undefined where there is no gap in tonnes. */
  coverage: Kind | undefined;
}>;

/** The gap of a goal that is set beside what commitments save: one in tonnes, as their effects are. */
export function gapInTonnes(
  figures: Pick<Figures, "gap">,
  goal: Goal,
  indicator: Indicator | undefined,
): GoalGap | undefined {
  return indicator?.unit === "tonnes" ? figures.gap(goal) : undefined;
}

/** Draws the figures of a goal. Undefined without a series. */
export function drawGoal(context: FigureContext, goal: Goal, lang: Language): GoalFigures | undefined {
  const { dataset, figures } = context;
  const indicator = indicatorOf(dataset, goal);
  if (indicator === undefined) return undefined;
  const subjectLang = foreignLang(wordsOf(read(goal.title, lang)));
  const pathway = { ...pathwayOfGoal(context, goal, indicator, lang), subjectLang };
  const gap = gapInTonnes(figures, goal, indicator);
  if (gap === undefined) return { pathway, gap: undefined, coverage: undefined };
  const ownOnly = figures.countsOwnOnly(goal) ? chartTexts(lang).ownOnly : undefined;
  const effect = figures.effectFor(goal)(figures.targetYear() ?? gap.year);
  const parts = sumParts(dataset, goal, effect);
  const bars = gapAndCommitments({
    id: `gap-${goal.id}`,
    lang,
    subject: read(goal.title, lang).text,
    gap,
    effect,
    note: joinSentences(ownOnly, sumSentences(parts, lang)) || undefined,
    sources: sourcesOf(dataset, [indicator.source, ...goal.sources]),
  });
  const others = holdsOthers(parts) ? textsIn(lang).goals.sum.others : undefined;
  const coverage = coverageByYear({
    id: `coverage-${goal.id}`,
    lang,
    subject: read(goal.title, lang).text,
    from: gap.year,
    years: figures.coverage(goal),
    targetYears: standingTargets(goal).map(({ year }) => year),
    misses: targetMisses(goal, figures.pathway(goal), targetAmounts(goal, indicator)),
    sources: sourcesOf(dataset, [indicator.source, ...goal.sources]),
    note: joinSentences(breakReservation(gap, lang), ownOnly, others) || undefined,
  });
  return { pathway, gap: { ...bars, subjectLang }, coverage: { ...coverage, subjectLang } };
}
