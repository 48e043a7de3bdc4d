import type { ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { isApart } from "../figures/gap.ts";
import type { Observed } from "../figures/observations.ts";
import { formatAmount } from "../format.ts";
import { targetAmountWords } from "../i18n/target-words.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { unitHeight, valueAxis, valueScale, yearAxis, yearScale, yearsHeight } from "./axis.ts";
import type { PathwayInput } from "./emissions-pathway.ts";
import type { Drawing } from "./figure.ts";
import { pathwayLabels } from "./pathway-labels.ts";
import { pathwayLine } from "./pathway-line.ts";
import type { Plane } from "./plane.ts";
import { element, round } from "./svg.ts";
import { chartTexts } from "./texts.ts";

const fullHeight = 340;
/** One year alone needs no room to rise or fall in. */
const lowHeight = 150;

/** Where things stand on a plane: years across, amounts down. */
export interface Ground {
  readonly plane: Plane;
  /** Share of the width. */
  readonly across: (year: number) => number;
  /** Pixels. */
  readonly down: ScaleLinear<number, number>;
  readonly height: number;
}

function yearsOf({ runs, pathway, targets }: PathwayInput): readonly [number, number] {
  const years = [...runs.flat(), ...pathway, ...targets].map(({ year }) => year);
  return years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years)];
}

function amountsOf({ runs, pathway, targets }: PathwayInput): readonly number[] {
  return [
    ...runs.flat().map(({ value }) => value),
    ...pathway.map(({ amount }) => amount),
    ...targets.map(({ amount }) => amount),
  ];
}

/** Pieces of a run: years that follow on each other, and leaps over years nobody has figures for. */
function piecesOf(run: readonly Observed[]): { readonly years: Observed[][]; readonly leaps: Observed[][] } {
  const pieces: { years: Observed[][]; leaps: Observed[][] } = { years: [], leaps: [] };
  run.forEach((to, index) => {
    const from = run[index - 1];
    if (from === undefined) pieces.years.push([to]);
    else if (to.year - from.year === 1) pieces.years.at(-1)?.push(to);
    else {
      pieces.leaps.push([from, to]);
      pieces.years.push([to]);
    }
  });
  return { years: pieces.years.filter((piece) => piece.length > 1), leaps: pieces.leaps };
}

function lines({ plane, across, down, height }: Ground, input: PathwayInput): string {
  const path = line<readonly [number, number]>(
    ([year]) => round(plane.pathX(across(year))),
    ([, amount]) => round(down(amount)),
  );
  const draw = (kind: string, stretches: readonly (readonly (readonly [number, number])[])[]) => {
    const d = stretches.map((points) => path([...points]) ?? "").join("");
    return d === "" ? "" : element("path", { class: kind, "vector-effect": "non-scaling-stroke", d });
  };
  const points = (observations: readonly Observed[]) =>
    observations.map(({ year, value }) => [year, value] as const);
  const pieces = input.runs.map(piecesOf);
  return plane.paths(
    height,
    draw(
      "leap",
      pieces.flatMap(({ leaps }) => leaps.map(points)),
    ),
    draw("path", [pathwayLine(input)]),
    draw(
      "line",
      pieces.flatMap(({ years }) => years.map(points)),
    ),
  );
}

function dots({ plane, across, down }: Ground, { runs, unit, lang, gap }: PathwayInput): string {
  const texts = chartTexts(lang);
  const latest = gap?.year ?? runs.at(-1)?.at(-1)?.year;
  return runs
    .flat()
    .map(({ year, value, status }) => {
      const isUncertain = status === "estimate" || status === "provisional";
      return element("circle", {
        class: `${isUncertain ? "ring" : "dot"}${year === latest ? " now" : ""}`,
        cx: plane.x(across(year)),
        cy: down(value),
        r: year === latest ? 5.5 : 3.5,
        "data-tip": texts.pathway.tipOutcome(
          year,
          formatAmount(value, unit, lang, { significant: 4 }),
          status === "normal" ? "" : enumLabel("observationStatus", status, lang),
        ),
      });
    })
    .join("");
}

function targetMarks({ plane, across, down }: Ground, { targets, unit, lang }: PathwayInput): string {
  return targets
    .map((target) =>
      plane.at(
        across(target.year),
        down(target.amount),
        element("path", {
          class: "target",
          d: "M0-6 6 0 0 6-6 0Z",
          "data-tip": chartTexts(lang).pathway.tipTarget(target.year, targetAmountWords(target, unit, lang)),
        }),
      ),
    )
    .join("");
}

/** A bracket to the right of the latest dot, from the outcome to the pathway. */
function bracket({ plane, across, down }: Ground, { gap }: PathwayInput): string {
  if (!isApart(gap)) return "";
  const [from, to] = [round(down(gap.observed)), round(down(gap.allowed))];
  const d = `M4 ${String(from)}H10V${String(to)}H4`;
  return plane.at(across(gap.year), 0, element("path", { class: "gap", d }));
}

/** Draws outcome, pathway, gap and targets. */
export function pathwayDrawing(input: PathwayInput): Drawing {
  const [first, last] = yearsOf(input);
  const height = first === last ? lowHeight : fullHeight;
  const years = yearScale(first, last);
  const amounts = valueScale(amountsOf(input), height);
  const isEmpty = amountsOf(input).length === 0;
  return {
    height: isEmpty ? unitHeight + yearsHeight : height,
    frame: "axis",
    draw: (plane) => {
      if (isEmpty) return "";
      const ground: Ground = { plane, across: years, down: amounts, height };
      const latest = input.gap?.year ?? input.runs.at(-1)?.at(-1)?.year;
      const named = [input.targets.at(-1)?.year, latest, first].filter((year) => year !== undefined);
      return [
        valueAxis(plane, amounts, input.unit, input.lang),
        yearAxis(plane, years, height, named),
        lines(ground, input),
        bracket(ground, input),
        dots(ground, input),
        targetMarks(ground, input),
        plane.fitted((width) => pathwayLabels(ground, input, width)),
      ].join("");
    },
  };
}
