import { expect, test } from "vitest";
import { makeDataset, makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { figuresOf } from "../figures/figures.ts";
import { drawGoal } from "./goal-figures.ts";

const today = "2026-11-23";
const stated = { kind: "interim", status: "adopted", source: "a-source" } as const;

test("says at the pathway's figure where it ends beside each of the goal's targets", () => {
  const goal = makeGoal({
    id: "a-goal",
    indicator: "an-indicator",
    baseYear: 2020,
    baseValue: 100_000,
    pathway: { shape: "constant-rate", annualReductionPercent: 10 },
    targets: [
      { year: 2030, reductionPercent: 80, ...stated },
      { year: 2045, value: 0, ...stated },
    ],
  });
  const indicator = makeIndicator({
    id: "an-indicator",
    unit: "tonnes",
    observations: [{ year: 2020, value: 100_000, status: "normal" }],
  });
  const dataset = makeDataset({ goals: [goal], indicators: [indicator] }, { mainGoal: "a-goal" });
  const context = { dataset, figures: figuresOf(dataset, today), today };
  const note = (lang: "sv" | "en") => drawGoal(context, goal, lang)[0]?.note?.replaceAll("\u00a0", " ");
  // 100 000 · 0.9^10 = 34 868 t; ^25 = 7 179 t.
  expect(note("sv")).toBe(
    "Banan (10 % mindre varje år) når 34 870 ton 2030. Det är över målet, som är 20 000 ton. År 2045 når den 7 179 ton. Det är över målet, som är 0 ton.",
  );
  expect(note("en")).toContain(
    "In 2045 it reaches 7,179 tonnes. That is above the target, which is 0 tonnes.",
  );
});
