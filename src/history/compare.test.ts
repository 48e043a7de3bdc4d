import { expect, test } from "vitest";
import { isWeakening } from "./change.ts";
import { compareVersions } from "./compare.ts";

const target = (value: number, unit: string, more = "") =>
  `target:\n  value: ${value}\n  unit:\n    sv: ${unit}\n${more}`;

test("tells of a target in another unit as a promise that cannot be compared", () => {
  const changes = compareVersions(target(50, "procent"), target(20, "bilar"));
  expect(changes).toEqual([
    {
      kind: "targetRewritten",
      from: { value: 50, unit: { sv: "procent" } },
      to: { value: 20, unit: { sv: "bilar" } },
    },
  ]);
  expect(changes.map(isWeakening)).toEqual([true]);
});

test("does not take a translated unit for another unit", () => {
  const changes = compareVersions(target(50, "procent"), target(40, "procent", "    en: per cent\n"));
  expect(changes).toMatchObject([{ kind: "target", from: 50, to: 40, way: "weaker" }]);
});

test("tells of a goal's target that went from per cent to an amount", () => {
  const goal = (key: string, value: number) =>
    `targets:\n  - year: 2030\n    kind: final\n    ${key}: ${value}\n    status: adopted\n`;
  expect(compareVersions(goal("reductionPercent", 50), goal("value", 90_000))).toEqual([
    { kind: "levelRewritten", year: 2030 },
  ]);
});

test("tells a year that is new, or had no value, from one that was recalculated", () => {
  const series = (...observed: readonly (readonly [number, number | null])[]) =>
    `observations:\n${observed.map(([year, value]) => `  - year: ${year}\n    value: ${value}\n`).join("")}`;
  expect(compareVersions(series([2021, 5], [2022, null]), series([2021, 6], [2022, 4], [2023, 3]))).toEqual([
    { kind: "observationsAdded", years: [2022, 2023] },
    { kind: "observations", years: [2021] },
  ]);
});

test("tells nothing where only the way a file is written has changed", () => {
  const written = (place: string) => `title:\n  sv: Möte\nplace: ${place}\n`;
  expect(compareVersions(written("Exempelby"), written('"Exempelby"'))).toEqual([]);
  expect(compareVersions(written("Exempelby"), written("Exempelköping"))).toEqual([{ kind: "details" }]);
});

test("takes a pause for support's only beside what support can be", () => {
  expect(compareVersions("state: active\n", "state: paused\n")).toEqual([
    { kind: "state", from: "active", to: "paused" },
  ]);
  expect(compareVersions("state: paused\n", "state: open\n")).toEqual([{ kind: "supportState", to: "open" }]);
});
