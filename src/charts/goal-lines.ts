import { enumLabel } from "../schema/texts/enums.ts";
import type { Drawing } from "./figure.ts";
import { type LevelGoal, type LevelsInput, targetText } from "./goal-levels-chart.ts";
import type { Plane } from "./plane.ts";
import { element, textElement } from "./svg.ts";
import { wrapText } from "./text-width.ts";
import { chartTexts } from "./texts.ts";

const indent = 14;
const lineHeight = 17;
const trackHeight = 36;
/** Deeper goals are indented no further: there would be no room for their names. */
const deepest = 5;

const depthOf = ({ depth }: LevelGoal) => Math.min(depth, deepest);
const titleLines = (goal: LevelGoal, width: number) =>
  wrapText(goal.title, 14, width - depthOf(goal) * indent, true);

/** Level and title, standing on the track below them. */
function heading(goal: LevelGoal, track: number, width: number, level: string): string {
  const lines = titleLines(goal, width);
  const x = depthOf(goal) * indent;
  const top = track - 14 - (lines.length - 1) * lineHeight;
  return [
    textElement("text", { class: "tick", x, y: top - lineHeight }, level),
    ...lines.map((line, index) =>
      textElement("text", { class: "bold", x, y: top + index * lineHeight }, line),
    ),
  ].join("");
}

/**
 * Draws a line of time for each goal, under the goal it contributes to.
 *
 * @param textWidth Pixels that titles have to break in.
 */
export function goalLines({ goals, fromYear, lang }: LevelsInput, textWidth: number): Drawing {
  const years = goals.flatMap(({ targets }) => targets.map(({ year }) => year));
  const lastYear = Math.max(fromYear + 1, ...years);
  // Room at the right for what is written beside the last mark; lines start right of the deepest indent.
  const [from, to] = [0.28, 0.68];
  const across = (year: number) =>
    from + ((Math.max(year, fromYear) - fromYear) / (lastYear - fromYear)) * (to - from);
  const tracks: number[] = [];
  let height = 10;
  for (const goal of goals) {
    height += (titleLines(goal, textWidth).length + 1) * lineHeight + 8;
    tracks.push(height);
    height += trackHeight;
  }
  const texts = chartTexts(lang).levels;

  /** A line down from a goal to those under it. */
  const branch = (goal: LevelGoal, index: number): string => {
    const depth = depthOf(goal);
    if (depth === 0) return "";
    const parent = goals.findLastIndex((other, at) => at < index && depthOf(other) < depth);
    const x = (depth - 1) * indent + 3;
    const [top = 0, bottom = 0] = [tracks[parent], tracks[index]];
    return element("path", {
      class: "leader",
      d: `M${String(x)} ${String(top + 8)}V${String(bottom)}H${String(depth * indent)}`,
    });
  };

  const track = (plane: Plane, { depth, targets, unit }: LevelGoal, y: number): string => {
    const start = plane.at(
      0,
      y,
      element("path", { class: "zero", d: `M${String(Math.min(depth, deepest) * indent)} 0h12` }),
    );
    if (targets.length === 0) {
      return (
        start +
        textElement(
          "text",
          { class: "soft", x: Math.min(depth, deepest) * indent + 18, y: y + 5 },
          texts.noTarget,
        )
      );
    }
    const last = Math.max(...targets.map(({ year }) => year));
    const line = element("line", {
      class: "zero",
      x1: Math.min(depth, deepest) * indent,
      x2: plane.x(across(last)),
      y1: y,
      y2: y,
    });
    const marks = targets.map((target) => {
      const label = `${String(target.year)}: ${targetText(target, unit, lang)}`;
      const isLast = target.year === last;
      return plane.at(
        across(target.year),
        y,
        element("path", { class: "target", d: "M0-6 6 0 0 6-6 0Z", "data-tip": label }),
        isLast
          ? textElement(
              "text",
              { class: "halo", "paint-order": "stroke", x: 11, y: 5 },
              targetText(target, unit, lang),
            ) + textElement("text", { class: "tick mid", y: 20 }, String(target.year))
          : "",
      );
    });
    return line + marks.join("");
  };

  return {
    height: Math.max(1, height),
    frame: "bare",
    draw: (plane) =>
      goals
        .map((goal, index) => {
          const y = tracks[index] ?? 0;
          const level = enumLabel("goalLevel", goal.level, lang);
          return [
            branch(goal, index),
            plane.fitted((width) => heading(goal, y, width, level)),
            track(plane, goal, y),
          ].join("");
        })
        .join(""),
  };
}
