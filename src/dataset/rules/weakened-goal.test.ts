import { expect, test } from "vitest";
import type { Goal } from "../dataset.ts";
import { makeCollections, makeGoal } from "../fixtures/factory.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { weakenedGoal } from "./weakened-goal.ts";

type Target = Goal["targets"][number];
const target = (keys: Partial<Target> = {}): Target => ({
  ...{ year: 2030, kind: "interim", reductionPercent: 50, status: "adopted", source: "example-source" },
  ...keys,
});
const { indicators } = makeCollections();
const found = (before: readonly Target[], after: readonly Target[]) =>
  weakenedGoal(makeGoal({ targets: [...before] }), makeGoal({ targets: [...after] }), indicators).map(
    ({ path, details }) => `${path.join(".")}: ${details?.limit} > ${details?.found}`,
  );
const why = { sv: "Fullmäktige skrev om målet i budgeten." };
const level = (value: number) => target({ reductionPercent: undefined, value });
const least = (value: number): Target => ({ ...level(value), comparison: "at-least" });

test.each<[string, Target[], Target[], string]>([
  ["lower", [target()], [target({ reductionPercent: 30 })], "targets.0.reductionPercent: 50 > 30"],
  ["later", [target()], [target({ year: 2035 })], "targets.0.year: 2030 > 2035"],
  ["a higher level", [level(0)], [level(100)], "targets.0.value: 0 > 100"],
  ["less of what there is to be more of", [least(100)], [least(50)], "targets.0.value: 100 > 50"],
  ["the most and no longer the least", [least(100)], [level(120)], "targets.0.value: 100 > 120"],
  [
    "the most and no longer the least of the same",
    [least(100)],
    [level(100)],
    "targets.0.comparison: at-least > at-most",
  ],
  ["in another measure", [target()], [level(0)], "targets.0.reductionPercent: 50 > –"],
  ["only proposed", [target()], [target({ status: "proposed" })], "targets.0.status: adopted > proposed"],
  ["no longer in force", [target()], [target({ status: "lapsed" })], "targets.0.status: adopted > lapsed"],
  ["gone", [target(), target({ year: 2045, kind: "final" })], [target()], "targets: 2045 > –"],
])("refuses a target that is %s, without a word of why", (_, before, after, fault) => {
  expect(found(before, after)).toEqual([fault]);
});

test("accepts it where a remark says why, and takes no old remark or translation of one for it", () => {
  expect(found([target()], [target({ reductionPercent: 30, note: why })])).toEqual([]);
  const noted = target({ note: why });
  const translated = target({ reductionPercent: 30, note: { ...why, en: "The council rewrote the goal." } });
  expect(found([noted], [translated])).toHaveLength(1);
});

test("accepts more, sooner, firmer, reached and new targets", () => {
  expect(found([target()], [target({ reductionPercent: 60, year: 2029, status: "in-law" })])).toEqual([]);
  expect(found([target()], [target({ status: "achieved" })])).toEqual([]);
  expect(found([level(100)], [level(0), target({ year: 2040 })])).toEqual([]);
  expect(found([least(100)], [least(200)])).toEqual([]);
  expect(found([level(100)], [least(100)])).toEqual([]);
});

test("says what stood before, and where to write why", () => {
  const [finding] = weakenedGoal(
    makeGoal({ targets: [target()] }),
    makeGoal({ targets: [target({ reductionPercent: 30 })] }),
    indicators,
  );
  if (finding === undefined) throw new RangeError("Nothing was found.");
  expect(sentenceOf(finding, "sv")).toBe(
    "Målet försvagas från 50 till 30 utan att det står varför. Skriv skälet i note på målets rad. Låt en rad som inte gäller längre stå kvar, med status: lapsed.",
  );
});
