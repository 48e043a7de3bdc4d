import type { Source } from "../dataset/dataset.ts";
import type { SeriesChange } from "../figures/series-change.ts";
import type { GoalGap } from "../figures/gap.ts";
import type { Observed } from "../figures/observations.ts";
import type { PathwayPoint } from "../dataset/pathway.ts";
import { statedAmount, type TargetAmount } from "../figures/target-amounts.ts";
import type { TargetDistance } from "../figures/target-distance.ts";
import type { TargetMiss } from "../figures/target-miss.ts";
import { formatList } from "../format.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { type Figure, answeredFigure } from "./figure.ts";
import { pathwayDrawing } from "./pathway-drawing.ts";
import { pathwayAnswer } from "./pathway-sentence.ts";
import type { Cell, Column, Table } from "./table.ts";
import { missText } from "./target-misses.ts";
import { chartTexts } from "./texts.ts";

/** What the chart of outcome against pathway is drawn from. */
export interface PathwayInput {
  readonly id: string;
  readonly lang: Language;
  readonly subject?: string | undefined;
  readonly unit: Unit;
  /** Observations in the stretches a line may join, oldest first. */
  readonly runs: readonly (readonly Observed[])[];
  /** Empty where there is no goal, or it states none. */
  readonly pathway: readonly PathwayPoint[];
  /** Whether the pathway holds a target's level until the next. */
  readonly isStepwise?: boolean | undefined;
  readonly targets: readonly TargetAmount[];
  /** Targets that the pathway ends beside, earliest first. */
  readonly misses?: readonly TargetMiss[] | undefined;
  readonly gap?: GoalGap | undefined;
  /** Told where there is no gap. */
  readonly distance?: TargetDistance | undefined;
  /** Told where there is neither gap nor target. */
  readonly change?: SeriesChange | undefined;
  readonly sources: readonly Source[];
  /** How firm the goal is, in words. */
  readonly standing?: string | undefined;
  readonly note?: string | undefined;
}

function tableOf({ runs, pathway, targets, unit, lang }: PathwayInput): Table {
  const texts = chartTexts(lang);
  const observations = new Map(runs.flat().map((one) => [one.year, one]));
  const allowed = new Map(pathway.map(({ year, amount }) => [year, amount]));
  const promised = new Map(targets.map((target) => [target.year, target]));
  const years = [...new Set([...observations.keys(), ...allowed.keys(), ...promised.keys()])];
  const number = { type: "number", unit: texts.unitOf[unit] } as const;
  const isUncertain = [...observations.values()].some(({ status }) => status !== "normal");
  const columns: [Column, (year: number) => Cell][] = [
    [{ key: "year", label: texts.year, type: "year" }, (year) => year],
    [
      { key: "outcome", label: texts.pathway.outcomeColumn, ...number },
      (year) => observations.get(year)?.value,
    ],
  ];
  if (isUncertain) {
    columns.push([
      { key: "status", label: texts.status, type: "text" },
      (year) => {
        const status = observations.get(year)?.status;
        return status === undefined ? undefined : enumLabel("observationStatus", status, lang);
      },
    ]);
  }
  if (allowed.size > 0) {
    const column = { key: "pathway", label: texts.pathway.pathwayColumn, ...number };
    columns.push([column, (year) => allowed.get(year)]);
  }
  if (promised.size > 0) {
    const column = { key: "target", label: texts.pathway.targetColumn, ...number };
    columns.push([
      column,
      (year) => {
        const target = promised.get(year);
        return target && statedAmount(target);
      },
    ]);
  }
  // A column of its own: files have no room for words in a column of numbers, and a goal may mix both kinds.
  if (targets.some(({ isApproximate }) => isApproximate)) {
    columns.push([
      { key: "targetIsApproximate", label: texts.pathway.approximateColumn, type: "text" },
      (year) => {
        const target = promised.get(year);
        return target && texts.pathway.isSo(target.isApproximate);
      },
    ]);
  }
  if (targets.some(({ isLeast }) => isLeast)) {
    columns.push([
      { key: "targetIsLeast", label: texts.pathway.leastColumn, type: "text" },
      (year) => {
        const target = promised.get(year);
        return target && texts.pathway.isSo(target.isLeast ?? false);
      },
    ]);
  }
  return {
    caption: allowed.size > 0 ? texts.pathway.caption : texts.pathway.seriesCaption,
    columns: columns.map(([column]) => column),
    rows: years.sort((a, b) => a - b).map((year) => columns.map(([, cellOf]) => cellOf(year))),
  };
}

/** What the figure's answer is an answer to. */
function questionOf({ runs, pathway, targets, gap, distance, unit, lang }: PathwayInput): string {
  const texts = chartTexts(lang).pathway;
  if (gap === undefined && distance !== undefined) return texts.distanceQuestion;
  if (pathway.length > 0 || targets.length > 0) return texts.question(unit);
  return runs.flat().length === 1 ? texts.oneQuestion(unit) : texts.seriesQuestion(unit);
}

/** Outcome against pathway: how a series has gone, what the goal allows, and the gap between them. */
export function emissionsPathway(input: PathwayInput): Figure {
  const { lang, unit, misses = [], standing, note, runs } = input;
  const texts = chartTexts(lang).pathway;
  const isUncertain = runs.flat().some(({ status }) => status === "estimate" || status === "provisional");
  const hasLeaps = runs.some((run) =>
    run.some(({ year }, index) => year - (run[index - 1]?.year ?? year) > 1),
  );
  // What a series begins with breaks no line.
  const breaks = runs
    .flat()
    .slice(1)
    .flatMap(({ year, status }) => (status === "break" ? [String(year)] : []));
  const notes = [
    standing,
    missText(misses, unit, lang),
    hasLeaps ? texts.thin : undefined,
    breaks.length > 0 ? texts.breaks(formatList(breaks, lang)) : undefined,
    isUncertain ? texts.ring : undefined,
    note,
  ];
  const told = {
    question: questionOf(input),
    answer: pathwayAnswer(input),
    table: tableOf(input),
    notes,
  };
  return answeredFigure(input, told, () => pathwayDrawing(input));
}
