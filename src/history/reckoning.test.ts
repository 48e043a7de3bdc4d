import { expect, test } from "vitest";
import type { Goal, Indicator } from "../dataset/dataset.ts";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { weakenedGoal } from "../dataset/rules/weakened-goal.ts";
import { serialiseRecord } from "../dataset/serialise.ts";
import { readYaml } from "../dataset/yaml-tree.ts";
import { isWeakening } from "./change.ts";
import { compareVersions } from "./compare.ts";
import { seriesThrough } from "./series-through.ts";
import { logged } from "./testing.ts";

function written(collection: "goals" | "indicators", record: Goal | Indicator): string {
  const { id: _, ...rest } = record;
  return serialiseRecord(collection, rest);
}
const goal = (keys: Partial<Goal> = {}) => written("goals", makeGoal(keys));
const observed = (values: Readonly<Record<number, number>>): Indicator["observations"] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, status: "normal" }));
const series = (keys: Partial<Indicator>) => written("indicators", makeIndicator(keys));

const texts: Readonly<Record<string, string>> = {
  "example-indicator": series({
    title: { sv: "Utsläpp" },
    observations: observed({ 1990: 200, 2020: 100, 2022: 90 }),
  }),
  higher: series({ title: { sv: "Fler utsläpp" }, observations: observed({ 1990: 300, 2020: 150 }) }),
  "per-resident": series({
    title: { sv: "Per person" },
    unit: "tonnes-per-resident",
    observations: observed({ 2020: 5 }),
  }),
  "round-2": series({
    title: { sv: "Utsläpp, 2025" },
    replaces: "example-indicator",
    observations: observed({ 1990: 220, 2020: 120 }),
  }),
};
const told = (before: string, after: string) => compareVersions(before, after, (id) => texts[id]);
const change = (before: Partial<Goal>, after: Partial<Goal>) => told(goal(before), goal(after));

const [target] = makeGoal().targets;
if (target === undefined) throw new RangeError("The goal has no target.");
const cut = (reductionPercent: number) => ({ targets: [{ ...target, reductionPercent }] });
const moved = { key: "baseYear", from: 2020, to: 1990 };

test("takes a base year of more for a weaker goal, and one of less for no weaker", () => {
  // 60 % less than 200 t is 80 t, and than 100 t 40 t.
  expect(change({}, { baseYear: 1990 })).toEqual([{ kind: "reckoning", parts: [moved], allows: "more" }]);
  const back = change({ baseYear: 1990 }, {});
  expect(back).toEqual([{ kind: "reckoning", parts: [{ key: "baseYear", from: 1990, to: 2020 }] }]);
  expect(back.map(isWeakening)).toEqual([false]);
});

test("takes a base year for no weaker where the target's cut makes up for it", () => {
  // 80 % less than 200 t is 40 t too.
  expect(change({}, { baseYear: 1990, ...cut(80) }).map((one) => [one.kind, isWeakening(one)])).toEqual([
    ["reduction", false],
    ["reckoning", false],
  ]);
});

test("judges a base year by itself where the target is less as well", () => {
  const weakens = (before: Partial<Goal>, after: Partial<Goal>) => change(before, after).map(isWeakening);
  // 50 % less than 200 t is more than of 100 t, and the other way round it is less.
  expect(weakens({}, { baseYear: 1990, ...cut(50) })).toEqual([true, true]);
  expect(weakens({ baseYear: 1990, ...cut(60) }, { ...cut(50) })).toEqual([true, false]);
});

test("tells of another series by its title, and whether the goal allows more by it", () => {
  const swapped = { key: "indicator", from: { sv: "Utsläpp" }, to: { sv: "Fler utsläpp" } };
  expect(change({}, { indicator: "higher" })).toEqual([
    { kind: "reckoning", parts: [swapped], allows: "more" },
  ]);
  expect(change({ indicator: "higher" }, {}).map(isWeakening)).toEqual([false]);
});

test("takes a series of another unit for a promise that cannot be compared", () => {
  const [one] = change({}, { indicator: "per-resident" });
  expect(one).toMatchObject({ kind: "reckoning", allows: "other-unit" });
  expect(one && isWeakening(one)).toBe(true);
});

test("takes a later release of the series for no weaker, and does not tell of the value it brings", () => {
  expect(change({ baseValue: 100 }, { indicator: "round-2", baseValue: 120 })).toEqual([
    {
      kind: "reckoning",
      parts: [{ key: "indicator", from: { sv: "Utsläpp" }, to: { sv: "Utsläpp, 2025" }, isRelease: true }],
    },
  ]);
});

test("takes a goal that loses its series or its pathway for weaker, and one that is given them for no weaker", () => {
  const kinds = (before: Partial<Goal>, after: Partial<Goal>) =>
    change(before, after).map((one) => [one.kind, isWeakening(one)]);
  const without = { pathway: undefined, indicator: undefined };
  expect(kinds({}, without)).toEqual([
    ["pathwayRemoved", true],
    ["seriesRemoved", true],
  ]);
  expect(kinds(without, {})).toEqual([["reckoning", false]]);
});

test("judges a base year where the pathway is taken away as well", () => {
  expect(change({}, { baseYear: 1990, pathway: undefined })).toEqual([
    { kind: "pathwayRemoved" },
    { kind: "reckoning", parts: [moved], allows: "more" },
  ]);
});

test("says only that the base year was changed where nobody can reckon what the goal allowed", () => {
  const neutral = [{ kind: "reckoning", parts: [moved] }];
  expect(compareVersions(goal(), goal({ baseYear: 1990 }))).toEqual(neutral);
  // As a file of before today's schema.
  const older = goal().replace("level:", "scale:");
  expect(told(older, goal({ baseYear: 1990 }))).toContainEqual(neutral[0]);
});

test("accuses nobody of another unit where the series of before cannot be read", () => {
  const swap = (before: string | undefined) =>
    compareVersions(goal(), goal({ indicator: "higher" }), (id) =>
      id === "example-indicator" ? before : texts[id],
    );
  const [sound = ""] = [texts["example-indicator"]];
  for (const before of [undefined, sound.replace("unit:", "measure:")]) {
    const [found, ...others] = swap(before);
    expect([found?.kind, found && isWeakening(found), others]).toEqual(["reckoning", false, []]);
  }
  // It is the higher base that allows more, where both can be read.
  expect(swap(sound).map(isWeakening)).toEqual([true]);
});

test("tells a first pathway from one that is reckoned in another way", () => {
  const linear = { shape: "linear" } as const;
  expect(change({ pathway: undefined }, { pathway: linear })).toEqual([
    { kind: "reckoning", parts: [{ key: "pathway", isNew: true }] },
  ]);
});

const rate = (annualReductionPercent: number): Goal["pathway"] => ({
  shape: "constant-rate",
  annualReductionPercent,
});
test.each([
  [{ shape: "linear" }, { shape: "stepwise" }, true],
  [{ shape: "constant-rate" }, { shape: "linear" }, true],
  [{ shape: "stepwise" }, { shape: "constant-rate" }, false],
  [rate(16), rate(12), true],
  [rate(12), rate(16), false],
] satisfies readonly (readonly [Goal["pathway"], Goal["pathway"], boolean])[])(
  "sees whether a goal allows more by another pathway, from %j to %j: %s",
  (from, to, isMore) => {
    const parts = [{ key: "pathway" }];
    expect(change({ pathway: from }, { pathway: to })).toEqual([
      { kind: "reckoning", parts, ...(isMore && { allows: "more" }) },
    ]);
  },
);

test("calls the same goals weaker as the rule for those who edit them", () => {
  const ids = Object.keys(texts);
  const indicators = new Map(
    ids.map((id) => [id, makeIndicator({ ...(readYaml(texts[id] ?? "").record as object), id })]),
  );
  const some = [2020, 1990].flatMap((baseYear) =>
    ids.flatMap((indicator) =>
      ([{ shape: "linear" }, undefined] as const).flatMap((pathway) =>
        [60, 80].map((percent) => makeGoal({ baseYear, indicator, pathway, ...cut(percent) })),
      ),
    ),
  );
  const pairs = some.flatMap((old) => some.map((now) => [old, now] as const));
  const differing = pairs.filter(
    ([old, now]) =>
      weakenedGoal(old, now, indicators).length > 0 !==
      told(written("goals", old), written("goals", now)).some(isWeakening),
  );
  expect(differing).toEqual([]);
});

test("knows a series as it stood after each commit, and after it was taken away as it last was", () => {
  const path = "indicators/a.yaml";
  const log = [
    { ...logged({ path, after: "1" }), commit: "first" },
    { ...logged({ path, after: "2", status: "M" }, { path: "goals/a.yaml", after: "3" }), commit: "second" },
    { ...logged({ path, after: "000", status: "D" }), commit: "third" },
  ];
  const versions = new Map([
    ["1", "one"],
    ["2", "two"],
    ["3", "goal"],
  ]);
  const at = seriesThrough(log, versions);
  expect(["first", "second", "third"].map((commit) => at(commit)("a"))).toEqual(["one", "two", "two"]);
  expect(at("third")("b")).toBeUndefined();
});
