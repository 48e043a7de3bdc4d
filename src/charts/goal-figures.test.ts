import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
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
  const note = (lang: "sv" | "en") => drawGoal(context, goal, lang)?.pathway.note?.replaceAll("\u00a0", " ");
  // 100 000 · 0.9^10 = 34 868 t; ^25 = 7 179 t.
  expect(note("sv")).toBe(
    "Målet för 2030: beslutat. Målet för 2045: beslutat. Banan (10 % mindre varje år) når 34 870 ton 2030. Det är över målet, som är 20 000 ton. År 2045 når den 7 179 ton. Det är över målet, som är 0 ton.",
  );
  expect(note("en")).toContain(
    "In 2045 it reaches 7,179 tonnes. That is above the target, which is 0 tonnes.",
  );
});

test("tells how emissions have changed where a goal's targets have lapsed and nothing is left to compare with", () => {
  const observations = [
    { year: 2023, value: 1000, status: "normal" },
    { year: 2024, value: 900, status: "normal" },
  ] as const;
  const goal = makeGoal({
    indicator: "all-emissions",
    baseYear: 2023,
    pathway: { shape: "linear" },
    targets: [{ year: 2030, reductionPercent: 80, ...stated, status: "lapsed" }],
  });
  const dataset = makeDataset({
    goals: [goal],
    indicators: [makeIndicator({ id: "all-emissions", unit: "tonnes", observations: [...observations] })],
  });
  const drawn = drawGoal({ dataset, figures: figuresOf(dataset, today), today }, goal, "sv");
  // 1 000 to 900: 10 %.
  expect(drawn?.pathway.answer.replaceAll("\u00a0", " ")).toBe(
    "Utsläppen var 900 ton 2024. Sedan 2023 har utsläppen minskat med 10 %.",
  );
  expect([drawn?.gap, drawn?.coverage]).toEqual([undefined, undefined]);
});

test("says at each figure that tells how far it is that the series changed method after the base year", () => {
  const told = (status: "normal" | "break") => {
    const observations = [
      { year: 2020, value: 1000, status: "normal" },
      { year: 2024, value: 900, status },
    ] as const;
    const indicator = makeIndicator({ unit: "tonnes", observations: [...observations] });
    const dataset = makeDataset({ goals: [makeGoal()], indicators: [indicator] });
    const drawn = drawGoal({ dataset, figures: figuresOf(dataset, today), today }, makeGoal(), "en");
    return [drawn?.pathway.answer, drawn?.gap?.answer, drawn?.coverage?.note].map((text) =>
      text?.includes("The series changed method in 2024, after the base year, so the distance"),
    );
  };
  expect(told("break")).toEqual([true, true, true]);
  expect(told("normal")).toEqual([false, false, false]);
});

test("tells at a goal without a pathway how far its cut is, and that the method changed since the base year", () => {
  const observations = [
    { year: 2020, value: 1000, status: "normal" },
    { year: 2024, value: 900, status: "break" },
  ] as const;
  const goal = makeGoal({ pathway: undefined });
  const indicator = makeIndicator({ unit: "tonnes", observations: [...observations] });
  const dataset = makeDataset({ goals: [goal], indicators: [indicator] });
  const drawn = drawGoal({ dataset, figures: figuresOf(dataset, today), today }, goal, "sv");
  // 1 000 less 60 percent is 400: 500 less than 900.
  expect(drawn?.pathway.answer.replaceAll("\u00a0", " ")).toBe(
    "Utsläppen var 900 ton 2024. Målet för 2030 är 400 ton. Det är inte nått ännu: det är 500 ton kvar. Serien bytte metod 2024, efter basåret, så avståndet till målet är osäkert.",
  );
});

test("counts at a goal with a series of its own only the commitments made to it", () => {
  const observations = [
    { year: 2020, value: 1000, status: "normal" },
    { year: 2024, value: 900, status: "normal" },
  ] as const;
  const goalOf = (id: string, indicator: string) =>
    makeGoal({
      id,
      indicator,
      baseYear: 2020,
      baseValue: 1000,
      pathway: { shape: "linear" },
      targets: [{ year: 2030, reductionPercent: 80, ...stated }],
    });
  const promise = (id: string, to: string, tonnes: number) =>
    makeCommitment({
      id,
      goals: [to],
      start: "2025-01-01",
      due: "2026-12-31",
      effect: {
        tonnesPerYear: { low: tonnes, central: tonnes, high: tonnes },
        phase: "ex-ante",
        method: { sv: "Uträkning" },
        scopes: [1],
      },
    });
  const dataset = makeDataset(
    {
      goals: [goalOf("the-place", "all-emissions"), goalOf("the-group", "own-emissions")],
      indicators: ["all-emissions", "own-emissions"].map((id) =>
        makeIndicator({ id, unit: "tonnes", observations: [...observations] }),
      ),
      commitments: [promise("a-baker", "the-place", 50), promise("the-hall", "the-group", 7)],
    },
    { mainGoal: "the-place" },
  );
  const context = { dataset, figures: figuresOf(dataset, today), today };
  const told = (id: string) => {
    const goal = dataset.goals.get(id);
    if (goal === undefined) throw new Error(id);
    const { gap, coverage } = drawGoal(context, goal, "sv") ?? {};
    const isSaid = [gap, coverage].map((figure) => /inte bara de|1 av dem/.test(figure?.note ?? ""));
    const own = gap?.note?.includes("egen serie");
    return [gap?.table.rows[1]?.[2], coverage?.table.rows.at(-1)?.[3], own, ...isSaid];
  };
  // What the hall saves is saved in the place as well; what the baker saves is none of the group's.
  expect(told("the-place")).toEqual([57, 57, false, true, true]);
  expect(told("the-group")).toEqual([7, 7, true, false, false]);
});

test("says beside the pathway's picture how firm the goal is, and nothing of a target that has lapsed", () => {
  const goal = makeGoal({
    indicator: "all-emissions",
    baseYear: 2023,
    targets: [
      { year: 2025, reductionPercent: 10, ...stated, status: "lapsed" },
      { year: 2030, reductionPercent: 80, ...stated, status: "declared" },
    ],
  });
  const observations = [{ year: 2023, value: 1000, status: "normal" as const }];
  const dataset = makeDataset({
    goals: [goal],
    indicators: [makeIndicator({ id: "all-emissions", unit: "tonnes", observations })],
  });
  const drawn = drawGoal({ dataset, figures: figuresOf(dataset, today), today }, goal, "sv");
  expect(drawn?.pathway.note).toMatch(/^Målet för 2030: uttalat, inte känt som beslutat\./);
  expect(drawn?.pathway.note).not.toContain("2025");
});
