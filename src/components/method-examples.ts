import { gapInTonnes } from "../charts/goal-figures.ts";
import { breakReservation } from "../charts/pathway-sentence.ts";
import { sumSentences } from "../charts/sum-sentences.ts";
import type { Dataset, Indicator } from "../dataset/dataset.ts";
import { standingTargets } from "../dataset/goal-amounts.ts";
import { indicatorOf, mainGoalOf } from "../dataset/main-goal.ts";
import { replacedSeries } from "../dataset/replaced-series.ts";
import { effectInYear } from "../figures/effect.ts";
import type { Figures } from "../figures/figures.ts";
import { toldCoverage } from "../figures/gap-coverage.ts";
import { inTimeIn, openIn } from "../figures/freshness-counts.ts";
import { observed } from "../figures/observations.ts";
import { sumParts } from "../figures/sum-parts.ts";
import { actableCells } from "../figures/white-spots.ts";
import {
  formatAmount,
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  formatRange,
  formatSignedPercent,
  joinSentences,
  nbsp,
  type Precision,
} from "../format.ts";
import { differenceText } from "../i18n/change-words.ts";
import { type ForeignWords, foreignWords } from "../i18n/foreign-words.ts";
import type { Language } from "../i18n/routes.ts";
import { read, textsIn } from "../i18n/texts.ts";
import type { TonnesRange } from "../schema/values.ts";

interface Ground {
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** ISO date. */
  readonly today: string;
}

/** A sentence with the portal's own numbers. */
export interface MethodExample {
  readonly text: string;
  /** What of it has not been translated. */
  readonly foreign: readonly ForeignWords[];
}

/** The method's sections that can be shown with the portal's own numbers, each a sentence; others are left out. */
export type MethodExamples = Readonly<Record<string, MethodExample | undefined>>;

/** Examples as they are made: a sentence without a name in it is only a text. */
type Said = Readonly<Record<string, string | MethodExample | undefined>>;

/** The decimals of a yearly factor with which a reader gets the tonnes that the pathway allows. */
function decimalsToReach(allowed: number, base: number, factor: number, years: number): number {
  const written = (amount: number) => Number(amount.toFixed(Math.abs(amount) >= 1000 ? 0 : 1));
  const reaches = (decimals: number) =>
    written(written(base) * Number(factor.toFixed(decimals)) ** years) === written(allowed);
  return [2, 3, 4, 5, 6, 7, 8].find(reaches) ?? 9;
}

/** Of the main goal: pathway, gap, base year, and the latest change and shares of what it is measured with. */
function goalExamples({ dataset, figures }: Ground, language: Language): Said {
  const t = textsIn(language).method.examples;
  const goal = mainGoalOf(dataset);
  const indicator = indicatorOf(dataset, goal);
  if (goal === undefined || indicator === undefined) return {};
  // In full, so that whoever recalculates an example gets what it says. The last example tells how pages round.
  const precision = indicator.unit === "tonnes" ? {} : { decimals: 3 };
  const amount = (value: number) => formatAmount(value, indicator.unit, language, precision);
  const apart = (value: number) => differenceText(value, indicator.unit, language, precision);
  const [start, second] = figures.pathway(goal);
  const latest = figures.gap(goal);
  const gap = latest?.gap === undefined ? undefined : latest;
  const change = figures.latestChange(indicator);
  const shares = figures.sectorShares(indicator);
  const largest = shares?.sectors[0];
  const sector = largest && read(largest.title, language);
  const title = read(goal.title, language);

  const pathwayExample = () => {
    if (start === undefined || second === undefined || gap === undefined) return undefined;
    const [base, allowed] = [amount(start.amount), amount(gap.allowed)];
    if (goal.pathway?.shape !== "constant-rate") return t.pathway(start.year, base, gap.year, allowed);
    const factor = second.amount / start.amount;
    const years = gap.year - start.year;
    const decimals = decimalsToReach(gap.allowed, start.amount, factor, years);
    return t.constantRate(
      start.year,
      base,
      formatPercent((1 - factor) * 100, language, { decimals: 2 }),
      formatNumber(factor, language, { decimals }),
      years,
      gap.year,
      allowed,
    );
  };
  const targetYears = standingTargets(goal).map(({ year }) => year);
  const told = toldCoverage(figures.coverage(goal), targetYears);
  // Of an amount that rounding changes: a round one would show nothing.
  const rounded = [gap?.allowed, gap?.observed, gap?.gap]
    .filter((one) => one !== undefined)
    .map((one) => {
      const written = (precision: Precision) => formatAmount(one, indicator.unit, language, precision);
      return [written({ decimals: 2 }), written({ significant: 4 })] as const;
    })
    .find(([exact, short]) => exact !== short);
  return {
    pathway: pathwayExample(),
    gap:
      gap &&
      joinSentences(
        t.gap(
          gap.year,
          amount(gap.observed),
          amount(gap.allowed),
          apart(gap.gap),
          gap.gapPercent === undefined ? undefined : formatPercent(gap.gapPercent, language, { decimals: 0 }),
        ),
        breakReservation(gap, language),
      ),
    coverage:
      // A share below zero is told in other words than these.
      latest && told?.share && told.share.central >= 0 && gapInTonnes(figures, goal, indicator)
        ? t.coverage(
            latest.year,
            told.year,
            amount(told.needed),
            amount(told.share.central * told.needed),
            formatPercent(told.share.central * 100, language),
          )
        : undefined,
    change:
      change?.changePercent === undefined || change.crossesBreak
        ? undefined
        : t.change(
            change.from.year,
            amount(change.from.value),
            change.to.year,
            amount(change.to.value),
            formatSignedPercent(change.changePercent, language),
          ),
    shares:
      shares && sector && largest.share !== undefined
        ? {
            text: t.shares(
              shares.year,
              sector.text,
              amount(largest.amount),
              amount(shares.total),
              formatPercent(largest.share * 100, language, { decimals: 0 }),
            ),
            foreign: foreignWords(sector),
          }
        : undefined,
    "base-year":
      goal.baseYear === undefined
        ? undefined
        : { text: t.baseYear(title.text, goal.baseYear), foreign: foreignWords(title) },
    rounding: rounded && t.rounding(...rounded),
  };
}

/** Of the commitments: one effect, the sums, freshness and white spots. */
function commitmentExamples({ dataset, figures, today }: Ground, language: Language): Said {
  const texts = textsIn(language);
  const t = texts.method.examples;
  const year = figures.targetYear();
  const range = ({ low, high }: TonnesRange) =>
    `${formatRange(low, high, language, { significant: 4 })}${nbsp}${texts.start.unit}`;
  const fresh = figures.freshnessCounts();
  const open = openIn(fresh);
  const cells = actableCells(dataset, figures.actorMatrix()).length;
  const always: Said = {
    freshness:
      open === 0
        ? undefined
        : t.freshness(
            formatNumber(inTimeIn(fresh), language),
            formatCount(open, language, t.commitments),
            formatDate(today, language),
          ),
    "white-spots":
      cells === 0
        ? undefined
        : t["white-spots"](
            formatNumber(figures.whiteSpots().length, language),
            formatNumber(cells, language),
          ),
  };
  if (year === undefined) return always;
  const total = figures.totalEffect(year);
  const goal = mainGoalOf(dataset);
  const isSumTold = goal !== undefined && gapInTonnes(figures, goal, indicatorOf(dataset, goal));
  const sumTold = isSumTold && sumSentences(sumParts(dataset, goal, total), language);
  const counted = [...total.counted.claimed.keys(), ...total.counted.evidenced.keys()];
  const first = dataset.commitments.get(counted[0] ?? "");
  const title = first && read(first.title, language);
  const inYear = first && effectInYear(first, year, dataset.catalogue.get(first.catalogueItem ?? ""));
  const count = (ids: readonly unknown[]) => formatCount(ids.length, language, t.commitments);
  return {
    ...always,
    effect:
      title && first.effect && inYear
        ? {
            text: t.effect(title.text, range(first.effect.tonnesPerYear), year, range(inYear)),
            foreign: foreignWords(title),
          }
        : undefined,
    sum: sumTold ? t.sum(sumTold) : undefined,
    overlap: t.overlap(count(counted), count(total.notAdded)),
    claimed: t.claimed(
      year,
      total.counted.claimed.size === 0 ? t.nothing : range(total.claimed),
      total.counted.evidenced.size === 0 ? t.nothing : range(total.evidenced),
    ),
  };
}

/** One series of each perspective with its latest value, the main goal's own before others. */
function perspectiveExample({ dataset }: Ground, language: Language): MethodExample | undefined {
  const t = textsIn(language).method.examples;
  const main = mainGoalOf(dataset)?.indicator;
  const indicators = [...dataset.indicators.values()].sort(
    (a, b) => Number(b.id === main) - Number(a.id === main),
  );
  const replaced = replacedSeries(dataset);
  const latestOf = (kind: Indicator["kind"]) => {
    const indicator = indicators.find((one) => one.kind === kind && !replaced.has(one.id));
    const latest = indicator && observed(indicator).at(-1);
    if (indicator === undefined || latest === undefined) return undefined;
    const amount = formatAmount(latest.value, indicator.unit, language, { significant: 4 });
    const title = read(indicator.title, language);
    return { text: t.latest(title.text, amount, latest.year), foreign: foreignWords(title) };
  };
  const [territorial, consumption] = [latestOf("territorial"), latestOf("consumption")];
  if (territorial === undefined || consumption === undefined) return undefined;
  return {
    text: t.perspectives(territorial.text, consumption.text),
    foreign: [...territorial.foreign, ...consumption.foreign],
  };
}

/** An example for each section of the method that the portal's records allow one for. */
export function methodExamples(ground: Ground, language: Language): MethodExamples {
  const said: Said = {
    ...goalExamples(ground, language),
    ...commitmentExamples(ground, language),
    perspectives: perspectiveExample(ground, language),
  };
  return Object.fromEntries(
    Object.entries(said).map(([id, one]) => [id, typeof one === "string" ? { text: one, foreign: [] } : one]),
  );
}
