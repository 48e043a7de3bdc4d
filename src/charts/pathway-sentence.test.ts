import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import { latestChange } from "../figures/series-change.ts";
import { observedRuns } from "../figures/indicator-series.ts";
import type { Observation, Unit } from "../schema/indicator.ts";
import { emissionsPathway } from "./emissions-pathway.ts";

/** The figure of a series of its own, with no goal. */
function figureOf(unit: Unit, ...values: readonly (readonly [number, number, Observation["status"]?])[]) {
  const indicator = makeIndicator({
    unit,
    observations: values.map(([year, value, status = "normal"]) => ({ year, value, status })),
  });
  return emissionsPathway({
    id: "series",
    lang: "sv",
    unit,
    runs: observedRuns(indicator),
    pathway: [],
    targets: [],
    change: latestChange(indicator),
    sources: [],
  });
}

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test("tells of percentages in percentage points", () => {
  // 59.9 − 55.2 = 4.7.
  expect(plain(figureOf("percent", [2023, 59.9], [2024, 55.2]).answer)).toBe(
    "År 2024 var utfallet 55,2 %. Sedan 2023 har utfallet minskat med 4,7 procentenheter.",
  );
});

test("compares no two years between which the series changed method, and says where it did", () => {
  const figure = figureOf("tonnes", [2022, 900], [2023, 850], [2024, 700, "break"]);
  expect(plain(figure.answer)).toBe("Utsläppen var 700 ton 2024.");
  expect(figure.note).toBe("Linjen är bruten vid 2024: då bytte serien metod.");
});

test("keeps a number without a unit and its year apart", () => {
  const { answer, svg } = figureOf("count", [2024, 150_000], [2025, 153_000]);
  expect(plain(answer)).toContain("År 2025 var utfallet 153 000.");
  expect(plain(svg)).toContain(">153 000 (2025)<");
});

test("names a table after what stands in it", () => {
  expect(figureOf("tonnes", [2023, 850], [2024, 700]).table.caption).toBe("Utfall, år för år");
});
