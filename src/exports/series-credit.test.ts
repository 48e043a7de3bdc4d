import { expect, test } from "vitest";
import { makeDataset, makeIndicator, makeSource } from "../dataset/fixtures/factory.ts";
import { figuresOf } from "../figures/figures.ts";
import { followUpCounts } from "./follow-up-counts.ts";
import { creditOfKeyFigure } from "./series-credit.ts";

const today = "2026-11-23";

test("credits every count that is another with other observations, and none that is the same", () => {
  const datasetWith = (value: number) =>
    makeDataset({
      indicators: [
        makeIndicator({
          observations: [
            { year: 2020, value: 100, status: "normal" },
            { year: 2021, value, status: "normal" },
          ],
        }),
      ],
    });
  const countsWith = (value: number) => {
    const dataset = datasetWith(value);
    return followUpCounts(dataset, figuresOf(dataset, today), today, "sv");
  };
  const other = countsWith(80);
  const moved = countsWith(95).filter((count, index) => count.value !== other[index]?.value);
  expect(moved.map(({ id }) => id)).toEqual(["emissions", "gap", "gap-percent"]);
  expect(countsWith(95).flatMap(({ id, credit }) => (credit === undefined ? [] : [id]))).toEqual([
    "emissions",
    "emissions-year",
    "gap",
    "gap-percent",
  ]);
});

test("names the series' source as its publisher wants it, and no licence that nobody has given", () => {
  const sources = [
    makeSource({
      title: "En serie",
      publisher: "Ett verk",
      license: "unknown",
      attribution: "Ett verk, 2026",
    }),
  ];
  expect(creditOfKeyFigure(makeDataset({ sources }), "emissions")).toEqual({
    source: "En serie (Ett verk)",
    license: "unknown",
    attribution: "Ett verk, 2026",
  });
  expect(creditOfKeyFigure(makeDataset({ sources }), "commitments")).toBeUndefined();
});
