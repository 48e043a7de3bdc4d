import { scaleLinear } from "d3-scale";
import { dayNumber, yearOf } from "../figures/calendar.ts";
import { dateAsKnown, type Deadline, placeInTime } from "../figures/deadlines.ts";
import { formatPartialDate } from "../format.ts";
import { read } from "../i18n/texts.ts";
import { yearTicks } from "./axis.ts";
import type { DeadlinesInput } from "./deadlines-chart.ts";
import type { Drawing } from "./figure.ts";
import { element, textElement } from "./svg.ts";
import { chartTexts } from "./texts.ts";

const rowHeight = 26;
const axisHeight = 40;
/** What a mark and its number take, in pixels. */
const markWidth = 34;
/** The plot where it is narrowest, in pixels. */
const narrowWidth = 224;

/** A shape for each kind, so that kinds are told apart without colour. */
const shapes: Record<Deadline["kind"], string> = {
  commitment: "M-6 0A6 6 0 1 1 6 0 6 6 0 1 1-6 0Z",
  milestone: "M-5-5H5V5H-5Z",
  goal: "M0-7 7 0 0 7-7 0Z",
  event: "M0-7 7 5H-7Z",
};

/** The lowest row where each mark stands free of those before it. */
function rowsOf(positions: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => end <= position);
    const row = free === -1 ? ends.length : free;
    ends[row] = position + markWidth;
    return row;
  });
}

/** A line of time from today with a numbered mark for each date, stacked where they would touch. */
export function deadlineStrip({ upcoming, today, lang }: DeadlinesInput): Drawing {
  const last = upcoming.at(-1)?.date;
  if (last === undefined) return { height: 1, frame: "axis", draw: () => "" };
  const texts = chartTexts(lang).deadlines;
  // The line runs to the end of the last year, so that years are whole.
  const [firstYear, lastYear] = [yearOf(today), yearOf(last) + 1];
  const across = scaleLinear()
    .domain([dayNumber(today), dayNumber(`${String(lastYear)}-01-01`)])
    .range([0, 1]);
  const shareOf = (deadline: Deadline) => across(placeInTime(deadline, today));
  const rows = rowsOf(upcoming.map((deadline) => shareOf(deadline) * narrowWidth));
  const ground = (Math.max(...rows) + 1) * rowHeight + 10;
  const marked = [...new Set(upcoming.map(({ date }) => yearOf(date)))];
  const yearShare = (year: number) => across(dayNumber(`${String(year)}-01-01`));
  return {
    height: ground + axisHeight,
    frame: "axis",
    draw: (plane) => {
      const at = (index: number) => ground - 14 - (rows[index] ?? 0) * rowHeight;
      const stems = upcoming.map((deadline, index) => {
        const x = plane.x(shareOf(deadline));
        return element("line", { class: "stem", x1: x, x2: x, y1: at(index), y2: ground });
      });
      const marks = upcoming.map((deadline, index) =>
        plane.at(
          shareOf(deadline),
          at(index),
          element("path", {
            class: `mark-${deadline.kind}`,
            d: shapes[deadline.kind],
            "data-tip": `${formatPartialDate(dateAsKnown(deadline), lang)}: ${read(deadline.title, lang).text} (${texts.kinds[deadline.kind]})`,
          }),
          textElement("text", { class: "key halo", "paint-order": "stroke", x: 10, y: 5 }, String(index + 1)),
        ),
      );
      const tick = (share: number) => {
        const x = plane.x(share);
        return element("line", { class: "zero", x1: x, x2: x, y1: ground, y2: ground + 5 });
      };
      const named = (year: number, share: number) =>
        textElement("text", { class: "tick mid", x: plane.x(share), y: ground + 20 }, String(year));
      // A year's name stands under the whole year, between its ticks: what is due by 2035 is due within it.
      const years = plane.fitted((width) =>
        lastYear === firstYear + 1
          ? tick(1) + named(lastYear, 1)
          : yearTicks(firstYear + 1, lastYear - 1, width, marked)
              .map((year) => ({ year, from: yearShare(year), to: yearShare(year + 1) }))
              // "Today" stands in the margin, left of the line.
              .filter(({ from, to }) => ((from + to) / 2) * width > 16)
              .map(({ year, from, to }) => tick(from) + tick(to) + named(year, (from + to) / 2))
              .join(""),
      );
      return [
        element("line", { class: "zero", x2: plane.x(1), y1: ground, y2: ground }),
        textElement("text", { class: "tick", x: -plane.margins.left, y: ground + 20 }, texts.today),
        years,
        ...stems,
        ...marks,
      ].join("");
    },
  };
}
