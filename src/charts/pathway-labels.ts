import { isApart } from "../figures/gap.ts";
import { formatAmount } from "../format.ts";
import { differenceText } from "../i18n/change-words.ts";
import { targetAmountWords } from "../i18n/target-words.ts";
import { unitHeight, valueTicks, yearsHeight } from "./axis.ts";
import type { PathwayInput } from "./emissions-pathway.ts";
import { type Box, boxesAlong, type Place, placeLabel, type Side } from "./labels.ts";
import type { Ground } from "./pathway-drawing.ts";
import { pathwayLine } from "./pathway-line.ts";
import { element, textElement } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { chartTexts } from "./texts.ts";

const fontSize = 14;
const lineHeight = 17;

/** A label of one or more lines, and where it would like to stand. */
interface Wish {
  readonly year: number;
  readonly amount: number;
  readonly kind: "now" | "soft" | "name";
  readonly sides: readonly Side[];
  readonly lines: readonly string[];
  readonly isNear?: boolean;
  /** Pixels it is moved to the right, clear of a line at its point. */
  readonly aside?: number;
}

function drawLabel({ plane, across, down }: Ground, wish: Wish, { spot, isLifted }: Place): string {
  const { dx, dy, anchor } = spot;
  const leaderEnd = dy < 0 ? dy + wish.lines.length * lineHeight + 2 : dy - 2;
  return plane.at(
    across(wish.year),
    down(wish.amount),
    isLifted ? element("path", { class: "leader", d: `M0 ${dy < 0 ? "-8" : "8"}V${String(leaderEnd)}` }) : "",
    ...wish.lines.map((line, index) =>
      textElement(
        "text",
        {
          "paint-order": "stroke",
          class: `halo ${wish.kind}${anchor === "start" ? "" : anchor === "end" ? " end" : " mid"}`,
          x: dx === 0 ? undefined : dx,
          y: dy + 13 + index * lineHeight,
        },
        line,
      ),
    ),
  );
}

/** The way of the line that leads to a label: another label on it would read as belonging to its point. */
function leaderBox(x: number, y: number, { box, isLifted }: Place): readonly Box[] {
  const [top, bottom] = [Math.min(y, box.bottom), Math.max(y, box.top)];
  return isLifted ? [{ left: x - 3, right: x + 3, top, bottom }] : [];
}

function nowWishes({ gap, runs, unit, lang }: PathwayInput): readonly (readonly Wish[])[] {
  const texts = chartTexts(lang).pathway;
  const latest = runs.at(-1)?.at(-1);
  const year = gap?.year ?? latest?.year;
  const value = gap?.observed ?? latest?.value;
  if (year === undefined || value === undefined) return [];
  const written = (amount: number) => formatAmount(amount, unit, lang, { significant: 4 });
  // A number without a unit and a year would be read as one number.
  const own = unit === "count" ? `${written(value)} (${String(year)})` : `${written(value)} ${String(year)}`;
  const sides = ["above", "below", "above-left", "below-left", "left"] as const;
  const alone: Wish = { year, amount: value, kind: "now", sides, lines: [own] };
  if (!isApart(gap)) return [[alone]];
  const gapLines = [
    differenceText(Math.abs(gap.gap), unit, lang, { significant: 4 }),
    texts.gapLabel(gap.sign === "above"),
  ];
  const beside: Wish = {
    year: gap.year,
    amount: (gap.observed + gap.allowed) / 2,
    kind: "now",
    sides: ["right"],
    lines: gapLines,
    // The bracket stands between its point and its label.
    aside: 10,
  };
  const isAbove = gap.sign === "above";
  const atFoot: Wish = {
    ...beside,
    amount: gap.allowed,
    sides: isAbove ? ["below-left", "below"] : ["above-left", "above"],
    aside: -8,
  };
  // Beside the bracket where there is room for it, else at its foot, by the pathway: at the outcome the gap would read as
  // the outcome's own number.
  return [[beside, alone], [atFoot, alone], [alone]];
}

function targetWishes({ targets, unit, lang }: PathwayInput): readonly (readonly Wish[])[] {
  const texts = chartTexts(lang).pathway;
  return targets.toReversed().flatMap((target) => {
    const { year, amount } = target;
    const name = texts.targetLabel(year);
    const value = targetAmountWords(target, unit, lang);
    const wish = {
      year,
      amount,
      kind: "soft",
      sides: ["below", "above", "above-left", "left", "below-left"],
    } as const;
    return [[{ ...wish, lines: [`${name}: ${value}`] }], [{ ...wish, lines: [name, value] }]];
  });
}

function nameWishes({ runs, pathway, unit, lang }: PathwayInput): readonly (readonly Wish[])[] {
  const texts = chartTexts(lang).pathway;
  const outcome = runs.flat().slice(0, 6);
  const middle = pathway.slice(1, -1);
  return [
    ...middle.map((point): Wish[] => [
      {
        year: point.year,
        amount: point.amount,
        kind: "name",
        sides: ["left", "below-left", "above-right", "right", "below"],
        lines: [texts.pathLabel],
      },
    ]),
    ...(outcome.length > 1 ? outcome : []).map((point): Wish[] => [
      {
        year: point.year,
        amount: point.value,
        kind: "name",
        sides: ["above-right", "above", "below-left", "below", "below-right"],
        lines: [texts.outcomeLabel(unit)],
      },
    ]),
  ];
}

/** A line's name stands at any of its points; with a line leading to it only where none is free. */
function nearFirst(groups: readonly (readonly Wish[])[]): readonly (readonly Wish[])[] {
  return [...groups.map((wishes) => wishes.map((wish) => ({ ...wish, isNear: true }))), ...groups];
}

/**
 * Labels of the outcome, the gap, the targets and the lines, each where nothing is in its way; else left out.
 *
 * @param width Of the plot, in pixels.
 */
export function pathwayLabels(ground: Ground, input: PathwayInput, width: number): string {
  const { plane, across, down, height } = ground;
  const at = (year: number, amount: number) => [across(year) * width, down(amount)] as const;
  const bounds: Box = {
    // The axis has its numbers 8 pixels further out, and letters may be wider than they are reckoned to be.
    left: 6,
    right: width + plane.margins.right,
    top: unitHeight - 8,
    bottom: height - yearsHeight + 2,
  };
  const obstacles: Box[] = [
    ...input.runs.flatMap((run) =>
      boxesAlong(
        run.map(({ year, value }) => at(year, value)),
        4,
      ),
    ),
    ...boxesAlong(pathwayLine(input).map(([year, amount]) => at(year, amount))),
    ...input.targets.flatMap(({ year, amount }) => boxesAlong([at(year, amount)], 6)),
  ];
  if (input.gap !== undefined) {
    const [[x, from], [, to]] = [
      at(input.gap.year, input.gap.observed),
      at(input.gap.year, input.gap.allowed),
    ];
    obstacles.push(
      ...boxesAlong(
        [
          [x + 8, from],
          [x + 8, to],
        ],
        3,
      ),
    );
  }
  const grid = valueTicks(ground.down).map((amount): Box => ({
    ...bounds,
    top: down(amount) - 1,
    bottom: down(amount) + 1,
  }));
  const drawn: string[] = [];
  const done = new Set<string>();
  const groups = [
    ...nowWishes(input).map((wishes) => ({ name: "now", wishes })),
    ...targetWishes(input).map((wishes) => ({ name: `target ${String(wishes[0]?.year)}`, wishes })),
    ...nearFirst(nameWishes(input)).map((wishes) => ({ name: wishes[0]?.lines[0] ?? "", wishes })),
  ];
  for (const { name, wishes } of groups) {
    if (done.has(name)) continue;
    const taken: Box[] = [];
    const labels: string[] = [];
    for (const wish of wishes) {
      const isBold = wish.kind === "now";
      const [x, y] = at(wish.year, wish.amount);
      const { aside = 0 } = wish;
      const label = {
        x: x + aside,
        y,
        width: Math.max(...wish.lines.map((line) => textWidth(line, fontSize, isBold))),
        height: wish.lines.length * lineHeight,
        isNear: wish.isNear,
      };
      // A value alone has the room to go further.
      const isAlone = input.runs.flat().length + input.targets.length === 1;
      const inTheWay = [...obstacles, ...taken];
      // Right at its point and off the lines of the axis, where it can be: they would strike it through.
      const place =
        placeLabel({ ...label, isNear: true }, wish.sides, [...inTheWay, ...grid], bounds) ??
        placeLabel(label, wish.sides, isAlone ? [...inTheWay, ...grid] : inTheWay, bounds);
      if (place === undefined) break;
      const spot = { ...place.spot, dx: place.spot.dx + aside };
      labels.push(drawLabel(ground, wish, { ...place, spot }));
      taken.push(place.box, ...leaderBox(x, y, place));
    }
    if (labels.length < wishes.length) continue;
    done.add(name);
    obstacles.push(...taken);
    drawn.push(...labels);
  }
  return drawn.join("");
}
