import { expect, test } from "vitest";
import type { Goal, Indicator } from "../dataset.ts";
import { makeCollections, makeGoal, makeIndicator } from "../fixtures/factory.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { findingsOfHistory } from "./append-only.ts";

const observed = (values: Readonly<Record<number, number>>): Indicator["observations"] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, status: "normal" }));
const series = (id: string, keys: Partial<Indicator> = {}) =>
  makeIndicator({ id, observations: observed({ 1990: 200, 2020: 100, 2022: 90 }), ...keys });
const indicators = [
  series("example-indicator"),
  series("higher", { observations: observed({ 1990: 300, 2020: 150 }) }),
  series("lower", { observations: observed({ 1990: 100, 2020: 50 }) }),
  series("per-resident", { unit: "tonnes-per-resident", observations: observed({ 2020: 5 }) }),
  series("round-2", { replaces: "example-indicator", observations: observed({ 1990: 220, 2020: 120 }) }),
  series("round-3", { replaces: "round-2", observations: observed({ 1990: 230, 2020: 130 }) }),
];

const findings = (before: Partial<Goal>, after: Partial<Goal>, all = indicators) =>
  findingsOfHistory(
    makeCollections({ goals: [makeGoal(before)], indicators }),
    makeCollections({ goals: [makeGoal(after)], indicators: all }),
  );
const found = (...changes: Parameters<typeof findings>) =>
  findings(...changes).map(
    ({ path, details }) =>
      `${path.join(".")}: ${details?.limit} > ${details?.found}, ${details?.others?.join(" ") ?? ""}`,
  );
const [target] = makeGoal().targets;
if (target === undefined) throw new RangeError("The goal has no target.");
const cut = (keys: Partial<typeof target>) => ({ targets: [{ ...target, ...keys }] });

test("refuses a pathway that holds the old level longer, without a word of why", () => {
  // 100 t in 2020 to 40 t in 2030: 6 t a year, so 46 t in 2029. In steps, 100 t until the last year.
  expect(found({}, { pathway: { shape: "stepwise" } })).toEqual([
    "pathway.shape: linear > stepwise, 2029 46 100",
  ]);
  // 100 · (40/100)^(9/10) = 43.8383
  expect(found({ pathway: { shape: "constant-rate" } }, {})).toEqual([
    "pathway.shape: constant-rate > linear, 2029 43.8383 46",
  ]);
  expect(found({}, { pathway: { shape: "constant-rate" } })).toEqual([]);
});

test("refuses a slower rate of a pathway's own", () => {
  const rate = (annualReductionPercent: number) => ({
    pathway: { shape: "constant-rate" as const, annualReductionPercent },
  });
  // 100 · 0.8^10 = 10.7374; 100 · 0.9^10 = 34.8678
  expect(found(rate(20), rate(10))).toEqual([
    "pathway.annualReductionPercent: 20 > 10, 2030 10.7374 34.8678",
  ]);
  expect(found(rate(10), rate(20))).toEqual([]);
});

test("tells amounts apart that are nearly the same", () => {
  const rate = (annualReductionPercent: number) => ({
    pathway: { shape: "constant-rate" as const, annualReductionPercent },
  });
  const [told = ""] = found(rate(20), rate(19.99999));
  const [from, to] = told.split(" ").slice(-2);
  expect(Number(to)).toBeGreaterThan(Number(from));
});

test.each([{ shape: "linear" } as const, undefined])(
  "refuses a base year of more, with pathway %o",
  (pathway) => {
    // 60 % less than 200 t is 80 t, and than 100 t 40 t.
    expect(found({ pathway }, { pathway, baseYear: 1990 })).toEqual(["baseYear: 2020 > 1990, 2030 40 80"]);
    expect(found({ pathway, baseYear: 1990 }, { pathway })).toEqual([]);
  },
);

test("refuses a base year that makes the target more, also where the pathway's own rate leads below it", () => {
  // 100 · 0.8^10 is more than 200 · 0.8^40, but the target is 80 t instead of 40 t.
  const pathway = { shape: "constant-rate", annualReductionPercent: 20 } as const;
  expect(found({ pathway }, { pathway, baseYear: 1990 })).toEqual(["baseYear: 2020 > 1990, 2030 40 80"]);
});

test("accepts another base year where the target's cut makes up for it", () => {
  // 80 % less than 200 t is 40 t too; in 2029, 40 + 160/40 = 44 t, where it was 46 t.
  expect(found({}, { baseYear: 1990, ...cut({ reductionPercent: 80 }) })).toEqual([]);
});

test("refuses another series of more, and accepts one of less", () => {
  expect(found({}, { indicator: "higher" })).toEqual(["indicator: example-indicator > higher, 2030 40 60"]);
  expect(found({}, { indicator: "lower" })).toEqual([]);
});

test("refuses a series of another unit, and one instead of another that is gone: nobody can compare them", () => {
  expect(found({}, { indicator: "per-resident" })).toEqual(["indicator: example-indicator > per-resident, "]);
  const left = indicators.slice(1, 2);
  expect(found({}, { indicator: "higher" }, left)).toEqual(["indicator: example-indicator > higher, "]);
});

test.each(["round-2", "round-3"])(
  "accepts %s, a later release of the series, and its base value",
  (indicator) => {
    const baseValue = indicator === "round-2" ? 120 : 130;
    expect(found({ baseValue: 100 }, { indicator, baseValue })).toEqual([]);
    // 120 t in 2020 to 48 t in 2030 is 55.2 t in 2029; 130 t to 52 t is 59.8 t.
    expect(found({}, { indicator, pathway: { shape: "stepwise" } })).toHaveLength(1);
  },
);

test("refuses a goal that loses its pathway", () => {
  expect(found({}, { pathway: undefined })).toEqual(["pathway: linear > –, "]);
  expect(found({ pathway: undefined }, {})).toEqual([]);
});

test("accepts it all where a remark on a target says why", () => {
  const note = { sv: "Fullmäktige bytte basår i budgeten." };
  expect(found({}, { baseYear: 1990, ...cut({ note }) })).toEqual([]);
  expect(found({}, { pathway: undefined, ...cut({ note }) })).toEqual([]);
});

test("tells of a lower target alone, which allows more by itself", () => {
  expect(found({}, { baseYear: 1990, ...cut({ reductionPercent: 50 }) })).toEqual([
    "targets.0.reductionPercent: 60 > 50, ",
  ]);
});

test("leaves what is to be more, and a goal that cannot be reckoned", () => {
  const least = {
    pathway: undefined,
    ...cut({ reductionPercent: undefined, value: 5, comparison: "at-least" }),
  };
  expect(found(least, { ...least, baseYear: 1990 })).toEqual([]);
  expect(found({}, { baseYear: 1980 })).toEqual([]);
});

test("says how much more the goal allows, and in which year", () => {
  const [one] = findings({}, { pathway: { shape: "stepwise" } });
  expect((["sv", "en"] as const).map((language) => one && sentenceOf(one, language))).toEqual([
    "Målet försvagas från linear till stepwise: 2029 tillåts då 100 i stället för 46. Skriv skälet i note på målets rad, eller låt det stå som förut.",
    "The goal is weakened from linear to stepwise: for 2029 it then allows 100 instead of 46. Write the reason in the row's note, or leave it as it was.",
  ]);
});
