import type { Drawing } from "./figure.ts";
import {
  type LevelGoal,
  type LevelsInput,
  type LevelTarget,
  noTargetText,
  yearAndTarget,
} from "./goal-levels-chart.ts";
import { type GoalRow, goalColumns, goalRows, indentOf, markLabels, rowLine } from "./goal-rows.ts";
import type { Plane } from "./plane.ts";
import { element, textElement } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** Level and title. A title in another language than the figure's says so. */
function heading({ goal, level, titleLines, top }: GoalRow): string {
  const x = indentOf(goal);
  return [
    textElement("text", { class: "tick", x, y: top + 12 }, level),
    ...titleLines.map((line, index) =>
      textElement(
        "text",
        { class: "bold", lang: goal.titleLang, x, y: top + 12 + (index + 1) * rowLine },
        line,
      ),
    ),
  ].join("");
}

/** A line from under a goal's name to the names of those that contribute to it. */
function branch(row: GoalRow, index: number, rows: readonly GoalRow[]): string {
  const x = indentOf(row.goal);
  if (x === 0) return "";
  const parent = rows.findLast(({ goal }, at) => at < index && indentOf(goal) < x);
  if (parent === undefined) return "";
  const from = parent.top + (parent.titleLines.length + 1) * rowLine;
  const at = indentOf(parent.goal) + 3;
  return element("path", {
    class: "leader",
    d: `M${String(at)} ${String(from)}V${String(row.top + 8)}H${String(x - 3)}`,
  });
}

/** The years along the top: now, and those of the targets that have room. */
function axisYears(from: number, targets: readonly LevelTarget[], pixels: (year: number) => number) {
  const years = [...new Set(targets.map(({ year }) => year))]
    .filter((year) => year > from)
    .sort((a, b) => b - a);
  const gap = textWidth("2000", 13) + 10;
  const shown: number[] = [];
  for (const year of [...years.slice(0, 1), from, ...years.slice(1)]) {
    if (shown.every((other) => Math.abs(pixels(other) - pixels(year)) >= gap)) shown.push(year);
  }
  return shown;
}

/** The targets that a line from today has a place for: those ahead, or the last where all are past. */
function aheadOf(goal: LevelGoal, fromYear: number): LevelGoal {
  const ahead = goal.targets.filter(({ year }) => year >= fromYear);
  const last = goal.targets.toSorted((a, b) => a.year - b.year).slice(-1);
  return { ...goal, targets: ahead.length > 0 ? ahead : last };
}

/**
 * Draws each goal under the one it contributes to, with a line of time to its targets; all lines share one scale.
 *
 * @param room Pixels that the drawing is at least given.
 */
export function goalLines({ goals: all, fromYear, lang }: LevelsInput, room: number): Drawing {
  const goals = all.map((goal) => aheadOf(goal, fromYear));
  const columns = goalColumns(goals, room);
  const { rows, height } = goalRows(goals, lang, columns);
  const targets = goals.flatMap((goal) => goal.targets);
  const lastYear = Math.max(fromYear + 1, ...targets.map(({ year }) => year));
  const { from, to, isWide, width } = columns;
  const across = (year: number) =>
    from + ((Math.max(year, fromYear) - fromYear) / (lastYear - fromYear)) * (to - from);

  const axis = (plane: Plane): string =>
    targets.length === 0
      ? ""
      : axisYears(fromYear, targets, (year) => across(year) * width)
          .map((year) => {
            const x = plane.x(across(year));
            const ruled = { class: "grid", x1: x, x2: x, y1: 18, y2: isWide ? height : 24 };
            const word = { class: year === lastYear ? "tick end" : "tick mid", y: 12 };
            return (
              element("line", ruled) +
              plane.at(
                across(year),
                0,
                textElement("text", { ...word, x: year === lastYear ? 7 : 0 }, String(year)),
              )
            );
          })
          .join("");

  const track = (plane: Plane, { goal, track: y }: GoalRow): string => {
    if (goal.targets.length === 0) {
      // Clear of the first year's rule, and of the line down to those that contribute.
      const word = textElement("text", { class: "soft", x: 8, y: 5 }, noTargetText(goal, lang));
      return plane.at(from, isWide ? y : y + 8, word);
    }
    const last = Math.max(...goal.targets.map(({ year }) => year));
    const ends = { x1: plane.x(from), x2: plane.x(across(last)), y1: y, y2: y };
    const labels = markLabels(goal, lang, columns, across).map(({ year, text, anchor }) =>
      plane.at(
        across(year),
        y,
        textElement(
          "text",
          {
            class: anchor === "start" ? "halo" : `halo ${anchor === "end" ? "end" : "mid"}`,
            "paint-order": "stroke",
            x: anchor === "end" ? 7 : anchor === "start" ? -6 : 0,
            y: 22,
          },
          text,
        ),
      ),
    );
    const marks = goal.targets.map((target) =>
      plane.at(
        across(target.year),
        y,
        element("path", {
          class: "target",
          d: "M0-6 6 0 0 6-6 0Z",
          "data-tip": `${goal.title}. ${yearAndTarget(target, goal.unit, lang)}`,
        }),
      ),
    );
    return element("line", { class: "zero", ...ends }) + labels.join("") + marks.join("");
  };

  return {
    height,
    frame: "bare",
    draw: (plane) =>
      axis(plane) +
      rows.map((row, index) => branch(row, index, rows) + heading(row) + track(plane, row)).join(""),
  };
}
