import type { Language } from "../schema/language.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { type LevelGoal, yearAndTarget } from "./goal-levels-chart.ts";
import { textWidth, wrapSpacedText, wrapText } from "./text-width.ts";

const indent = 14;
/** Deeper goals are indented no further: there would be no room for their names. */
const deepest = 5;
/** Height of a line of writing, in pixels. */
export const rowLine = 17;
/** From which width a goal's name and its line of time stand beside each other. */
const wideFrom = 600;

/** Where the names and the lines of time stand, in a column of some width. */
export interface GoalColumns {
  readonly isWide: boolean;
  /** Pixels in all. */
  readonly width: number;
  /** Pixels that names may take. */
  readonly names: number;
  /** The first and last year, as shares of the width. */
  readonly from: number;
  readonly to: number;
}

/** How far in a goal stands, in pixels. */
export const indentOf = ({ depth }: LevelGoal): number => Math.min(depth, deepest) * indent;

/** Names at the left and time at the right where there is room, else time under each name. */
export function goalColumns(goals: readonly LevelGoal[], width: number): GoalColumns {
  const isWide = width >= wideFrom;
  const deepestIndent = Math.max(0, ...goals.map(indentOf));
  // Half a mark must fit to the right of the last year.
  const to = 1 - 8 / width;
  return isWide
    ? { isWide, width, names: width * 0.47, from: 0.51, to }
    : { isWide, width, names: width, from: (deepestIndent + 8) / width, to };
}

/** A goal's place: where its name begins and its line of time runs, in pixels from the top. */
export interface GoalRow {
  readonly goal: LevelGoal;
  readonly level: string;
  readonly titleLines: readonly string[];
  readonly top: number;
  readonly track: number;
}

/** Lays the goals out under each other, below the years at the top. */
export function goalRows(
  goals: readonly LevelGoal[],
  lang: Language,
  { isWide, names }: GoalColumns,
): { readonly rows: readonly GoalRow[]; readonly height: number } {
  const rows: GoalRow[] = [];
  // In a wide column a name may reach on to where time begins; in a narrow one there is nothing beyond it.
  const wrap = isWide ? wrapText : wrapSpacedText;
  let y = 30;
  for (const goal of goals) {
    const titleLines = wrap(goal.title, 14, names - indentOf(goal), true);
    const written = (titleLines.length + 1) * rowLine;
    const track = isWide ? y + rowLine : y + written + 6;
    rows.push({ goal, level: enumLabel("goalLevel", goal.level, lang), titleLines, top: y, track });
    y += isWide ? Math.max(written, 2 * rowLine + 8) + 16 : written + 48;
  }
  return { rows, height: goals.length === 0 ? 1 : y - 4 };
}

/** What is written at a mark, and how it stands to it. */
export interface MarkLabel {
  readonly year: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/**
 * The labels of a goal's marks that have room side by side. The last target is always told; of the others those that fit.
 *
 * @param across The share of the width where a year stands.
 */
export function markLabels(
  { targets, unit }: LevelGoal,
  lang: Language,
  { width, from }: GoalColumns,
  across: (year: number) => number,
): readonly MarkLabel[] {
  const placed: { readonly left: number; readonly right: number }[] = [];
  const labels: MarkLabel[] = [];
  for (const target of [...targets].sort((a, b) => b.year - a.year)) {
    const text = yearAndTarget(target, unit, lang);
    const half = textWidth(text, 14) / 2;
    const x = across(target.year) * width;
    const anchor = x + half > width ? "end" : x - half < from * width ? "start" : "middle";
    const left = anchor === "end" ? x - 2 * half : anchor === "start" ? x : x - half;
    const right = left + 2 * half;
    if (placed.some((other) => left < other.right + 10 && other.left < right + 10)) continue;
    placed.push({ left, right });
    labels.push({ year: target.year, text, anchor });
  }
  return labels;
}
