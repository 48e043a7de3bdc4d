import { formatNumber } from "../format.ts";
import type { Language } from "../schema/language.ts";
import { valueAxis, valueScale, yearAxis, yearScale } from "./axis.ts";
import type { DeadlineYear } from "./deadlines-chart.ts";
import type { Drawing } from "./figure.ts";
import { element, round, textElement } from "./svg.ts";

const height = 220;
/** Columns narrower than this share of the width have no room for their number. */
const numbered = 0.07;

/** A column for each year with the number of deadlines in it. */
export function deadlineColumns(years: readonly DeadlineYear[], lang: Language): Drawing {
  const all = years.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const across = yearScale(first, last).domain([first - 0.5, last + 0.5]);
  const down = valueScale(
    years.map(({ total }) => total),
    height,
  );
  const slot = across(first + 1) - across(first);
  const width = Math.min(slot * 0.8, 0.12);
  return {
    height,
    frame: "axis",
    draw: (plane) => {
      const columns = years.map(({ year, total }) => {
        const top = round(down(total));
        const count = formatNumber(total, lang);
        return (
          element("rect", {
            class: "s1",
            x: plane.x(across(year) - width / 2),
            y: top,
            width: plane.x(width),
            height: round(down(0) - top),
            "data-tip": `${String(year)}: ${count}`,
          }) +
          (slot < numbered
            ? ""
            : textElement(
                "text",
                { class: "mid halo", "paint-order": "stroke", x: plane.x(across(year)), y: top - 5 },
                count,
              ))
        );
      });
      return valueAxis(plane, down, "count", lang) + columns.join("") + yearAxis(plane, across, height, []);
    },
  };
}
