import { expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import {
  makeCommitment,
  makeDataset,
  makeEffect,
  makeFocusArea,
  makeGoal,
  makeIndicator,
} from "../dataset/fixtures/factory.ts";
import { figuresOf } from "../figures/figures.ts";
import { textsIn } from "../i18n/texts.ts";
import { methodExamples } from "./method-examples.ts";

const today = "2026-11-23";
/** 1 000 t in 2020, a fifth less every year: 800, 640, 512, 409.6 t in 2024. Observed in 2024: 600 t. */
const parts = {
  indicators: [
    makeIndicator({
      id: "emissions",
      observations: [
        { year: 2020, value: 1000, status: "normal" },
        { year: 2023, value: 800, status: "normal" },
        { year: 2024, value: 600, status: "normal" },
      ],
    }),
  ],
  goals: [
    makeGoal({
      indicator: "emissions",
      baseYear: 2020,
      baseValue: 1000,
      targets: [
        {
          year: 2030,
          reductionPercent: 80,
          kind: "final",
          status: "adopted",
          source: "example-source",
        },
      ],
      pathway: { shape: "constant-rate", annualReductionPercent: 20 },
    }),
  ],
} as const;

const examplesOf = (dataset: ReturnType<typeof makeDataset>, language: "sv" | "en" = "en") =>
  methodExamples({ dataset, figures: figuresOf(dataset, today), today }, language);

test("says of the gap that it crosses a change of method", () => {
  const [series] = parts.indicators;
  const observations = series.observations.map((one) =>
    one.year === 2023 ? ({ ...one, status: "break" } as const) : one,
  );
  const gap = examplesOf(makeDataset({ ...parts, indicators: [{ ...series, observations }] }))["gap"]?.text;
  expect(gap).toMatch(
    / The series changed method in 2023, after the base year, so the distance .+uncertain\.$/,
  );
  expect(examplesOf(makeDataset(parts))["gap"]?.text).not.toContain("method");
});

test("works out the pathway and the gap from the portal's own numbers", () => {
  const examples = examplesOf(makeDataset(parts));
  expect(examples["pathway"]?.text).toBe(
    "In the base year 2020 emissions were 1,000 tonnes, and they are to fall by 20% a year. By 2024, 4 years have passed: 1,000 tonnes × 0.8 raised to the power of 4 is 409.6 tonnes.".replaceAll(
      /(?<=\d) (?=tonnes)/g,
      "\u00a0",
    ),
  );
  // 600 − 409.6 = 190.4, which is 46 % of 409.6.
  expect(examples["gap"]?.text).toContain("190.4\u00a0tonnes, which is 46%");
  // From 800 to 600: a quarter less.
  expect(examples["change"]?.text).toContain("−25%");
});

test("rounds an amount that rounding changes, or gives no example of it", () => {
  const [indicator] = parts.indicators;
  const with2024 = (value: number) =>
    examplesOf(
      makeDataset({
        ...parts,
        indicators: [
          {
            ...indicator,
            observations: [...indicator.observations.slice(0, 2), { year: 2024, value, status: "normal" }],
          },
        ],
      }),
    )["rounding"]?.text;
  expect(with2024(600)).toBeUndefined();
  expect(with2024(12_345.67)).toContain("12,345.67");
});

test("gives numbers that a reader gets the same answer from", () => {
  const [indicator] = parts.indicators;
  const [goal] = parts.goals;
  const observations = [
    { year: 2015, value: 227_500, status: "normal" as const },
    { year: 2023, value: 204_050, status: "normal" as const },
    { year: 2024, value: 201_132, status: "normal" as const },
  ];
  const solved = {
    ...goal,
    baseYear: 2015,
    baseValue: 227_500,
    targets: [{ ...goal.targets[0], year: 2030, reductionPercent: 50 }],
    pathway: { shape: "constant-rate" as const },
  } as typeof goal;
  const text = (id: string) =>
    examplesOf(makeDataset({ indicators: [{ ...indicator, observations }], goals: [solved] }))[
      id
    ]?.text.replaceAll(",", "") ?? "";
  const [, base, factor, years, allowed] =
    /([\d.]+)\u00a0tonnes × ([\d.]+) raised to the power of (\d+) is ([\d.]+)/.exec(text("pathway")) ?? [];
  expect(Math.round(Number(base) * Number(factor) ** Number(years))).toBe(Number(allowed));
  // 201 132 − 150 094 = 51 038; rounded to four digits each they would have been 51 000 apart.
  const [observed = 0, on = 0, gap] = (text("gap").match(/\d+(?=\u00a0tonnes)/g) ?? []).map(Number);
  expect(observed - on).toBe(gap);
});

test("tells which commitments are in the sum, and of one how its effect was reckoned", () => {
  const commitment = makeCommitment({
    title: { sv: "Byt ugnar", en: "Replace ovens" },
    start: "2024-01-01",
    due: "2026-01-01",
    effect: {
      tonnesPerYear: { low: 10, central: 20, high: 30 },
      phase: "ex-ante",
      method: { sv: "Räknat på elen." },
      scopes: [2],
    },
  });
  const examples = examplesOf(makeDataset({ ...parts, commitments: [commitment] }));
  expect(examples["effect"]?.text).toBe(
    "“Replace ovens” is estimated to save 10–30\u00a0tonnes a year once everything is in place. In 2030, 10–30\u00a0tonnes is counted.",
  );
  expect(examples["overlap"]?.text).toBe("In the sum: 1\u00a0commitment. Not in it: 0\u00a0commitments.");
});

test("sets what is promised beside what must go, and tells what of the sum is for the goal", () => {
  // Nothing in 2024, all from 2026 on. The pathway ends at 1 000 · 0.8^10 = 107.37 t: 600 less that is 492.63.
  const promise = (id: string, goals: string[], tonnes: number, scope: 2 | 3) =>
    makeCommitment({
      id,
      goals,
      start: "2024-12-31",
      due: "2026-01-01",
      effect: {
        tonnesPerYear: { low: tonnes / 2, central: tonnes, high: tonnes },
        phase: "ex-ante",
        method: { sv: "Räknat på elen." },
        scopes: [scope],
      },
    });
  const [goal] = parts.goals;
  const commitments = [promise("ovens", [goal.id], 20, 2), promise("flour", ["another"], 29.263, 3)];
  const examples = examplesOf(makeDataset({ ...parts, commitments }));
  expect(examples["coverage"]?.text.replaceAll("\u00a0", " ")).toBe(
    "Between 2024 and 2030 the pathway requires a fall of 492.6 tonnes. Most likely 49.3 tonnes of that are promised, which is 10%.",
  );
  expect(examples["sum"]?.text.replaceAll("\u00a0", " ")).toBe(
    "At the main goal it says: The sum is of all 2 commitments that can be counted. 1 of them is made to the goal: most likely 20 of 49.3 tonnes. Most likely 29.3 tonnes of the sum are scope 3 alone. They may lie outside the municipality and then do not show in these emissions.",
  );
});

test("tells of sums only where a figure at the main goal does", () => {
  const [goal] = parts.goals;
  const promise = (id: string, keys: Partial<Commitment>, lifetimeYears?: number) =>
    makeCommitment({
      id,
      start: "2020-01-01",
      due: "2021-01-01",
      effect: makeEffect({ ...(lifetimeYears && { lifetimeYears }) }),
      ...keys,
    });
  const commitments = [promise("ovens", { goals: [goal.id] }), promise("flour", { goals: ["another"] })];
  const [indicator] = parts.indicators;
  const perResident = { ...indicator, unit: "tonnes-per-resident" as const };
  const inOtherUnit = examplesOf(makeDataset({ ...parts, indicators: [perResident], commitments }));
  expect([inOtherUnit["sum"], inOtherUnit["coverage"]]).toEqual([undefined, undefined]);
  // What is in force in 2024 and ends before 2030 takes away from what is promised.
  const ending = examplesOf(makeDataset({ ...parts, commitments: [promise("oil", {}, 5)] }));
  expect(ending["coverage"]).toBeUndefined();
});

test("counts white spots only where somebody can act", () => {
  const transitions = [
    { id: "vans", title: { sv: "Byta bilar" }, whoCanAct: ["company" as const, "school" as const] },
  ];
  const examples = examplesOf(makeDataset({ ...parts, "focus-areas": [makeFocusArea({ transitions })] }));
  expect(examples["white-spots"]?.text.replaceAll("\u00a0", " ")).toBe(
    "Cells that count in the table of focus areas and actors: 2. White: 2.",
  );
});

test("keeps a year apart from the number beside it", () => {
  for (const language of ["sv", "en"] as const) {
    const { change } = textsIn(language).method.examples;
    const text = change(2023, "224 147 ton", 2024, "252 200 ton", "+12,5 %");
    // "och 2024 252 200 ton" reads as one number.
    expect(text).not.toMatch(/\d{4} \d/);
  }
});

test("leaves out an example that the records give no numbers for", () => {
  const examples = examplesOf(
    makeDataset({ goals: [makeGoal({ indicator: undefined })], commitments: [], "focus-areas": [] }),
  );
  expect(examples["pathway"]).toBeUndefined();
  expect(examples["effect"]).toBeUndefined();
  expect(examples["freshness"]).toBeUndefined();
  expect(examples["white-spots"]).toBeUndefined();
});
