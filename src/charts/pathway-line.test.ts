import { expect, test } from "vitest";
import { pathwayLine } from "./pathway-line.ts";

const pathway = [
  { year: 2020, amount: 100 },
  { year: 2021, amount: 100 },
  { year: 2022, amount: 60 },
  { year: 2023, amount: 20 },
];

test("falls straight down in the year of the target where the pathway is stepwise", () => {
  expect(pathwayLine({ pathway, isStepwise: true })).toEqual([
    [2020, 100],
    [2021, 100],
    [2022, 100],
    [2022, 60],
    [2023, 60],
    [2023, 20],
  ]);
});

test("runs from year to year where it is not", () => {
  expect(pathwayLine({ pathway })).toEqual(pathway.map(({ year, amount }) => [year, amount]));
});
