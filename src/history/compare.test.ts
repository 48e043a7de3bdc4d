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

test("tells of each milestone what became of it", () => {
  const written = (...lines: readonly string[]) =>
    `milestones:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;
  const named = (sv: string) => `id: ${sv}, title: { sv: ${sv} }, due: 2027-01-01`;
  const before = written(
    named("flyttat"),
    named("klart"),
    `${named("ångrat")}, done: 2026-12-01`,
    named("borta"),
  );
  const moved = named("flyttat").replace("2027", "2028");
  const after = written(moved, `${named("klart")}, done: 2026-12-01`, named("ångrat"), named("nytt"));
  expect(compareVersions(before, after)).toEqual([
    { kind: "milestoneMoved", title: { sv: "flyttat" }, from: "2027-01-01", to: "2028-01-01" },
    { kind: "milestoneDone", title: { sv: "klart" } },
    { kind: "milestoneUndone", title: { sv: "ångrat" } },
    { kind: "milestoneRemoved", title: { sv: "borta" } },
    { kind: "milestoneAdded", title: { sv: "nytt" } },
  ]);
});

test("tells how many updates have come, been rewritten or gone", () => {
  const written = (...words: readonly string[]) =>
    `updates:\n${words.map((sv) => `  - statement: { sv: ${sv} }\n`).join("")}`;
  const told = (before: string, after: string) =>
    compareVersions(before, after).map((one) => "what" in one && [one.what, one.count]);
  expect(told(written("ett"), written("ett", "två", "tre"))).toEqual([["added", 2]]);
  expect(told(written("ett", "två"), written("ett", "tre"))).toEqual([["rewritten", 1]]);
  expect(told(written("ett", "två"), written("ett"))).toEqual([["removed", 1]]);
});

test("tells of a target year that has come, of how firm another is, and of partners who come and go", () => {
  const final = (status: string) => `  - { year: 2045, kind: final, value: 0, status: ${status} }\n`;
  const interim = "  - { year: 2030, kind: interim, value: 50, status: adopted }\n";
  expect(
    compareVersions(`targets:\n${final("adopted")}`, `targets:\n${interim}${final("proposed")}`),
  ).toEqual([
    { kind: "yearAdded", year: 2030 },
    { kind: "targetStatus", year: 2045, from: "adopted", to: "proposed" },
  ]);
  expect(compareVersions("partners: [stays, leaves]\n", "partners: [stays, joins]\n")).toEqual([
    { kind: "partners", joined: ["joins"], left: ["leaves"] },
  ]);
});

test("takes a day that is put off for weaker, and one that is nobody knows when, but no day that is set", () => {
  const weakens = (from: string, to: string) =>
    compareVersions(`due: ${from}\n`, `due: ${to}\n`).map(isWeakening);
  expect([weakens("2030-01-01", "2031-01-01"), weakens("2030-01-01", "unknown")]).toEqual([[true], [true]]);
  expect([weakens("2031-01-01", "2030-01-01"), weakens("unknown", "2031-01-01")]).toEqual([[false], [false]]);
});

test("does not take a translated unit for another unit", () => {
  const changes = compareVersions(target(50, "procent"), target(40, "procent", "    en: per cent\n"));
  expect(changes).toMatchObject([{ kind: "target", from: 50, to: 40, way: "weaker" }]);
});

test("tells of a goal's target that went from per cent to an amount, or back", () => {
  const goal = (key: string, value: number) =>
    `targets:\n  - year: 2030\n    kind: final\n    ${key}: ${value}\n    status: adopted\n`;
  const [percent, amount] = [goal("reductionPercent", 50), goal("value", 90_000)];
  const rewritten = [{ kind: "levelRewritten", year: 2030 }];
  expect(compareVersions(percent, amount)).toEqual(rewritten);
  expect(compareVersions(amount, percent)).toEqual(rewritten);
});

test("does not take the first number of a goal's target for a promise made less", () => {
  const goal = (number: string) =>
    `targets:\n  - year: 2030\n    kind: final\n${number}    status: adopted\n`;
  const changes = compareVersions(goal(""), goal("    reductionPercent: 80\n"));
  expect(changes).toEqual([{ kind: "levelAdded", year: 2030 }]);
  expect(changes.map(isWeakening)).toEqual([false]);
  expect(compareVersions(goal("    value: 100\n"), goal(""))).toMatchObject([{ kind: "levelRewritten" }]);
});

test("takes an update whose keys stand in another order for the same update", () => {
  const [one, other] = ["    date: 2026-02-01\n", "    type: progress\n"];
  const updates = (...lines: readonly string[]) => `updates:\n  - kept: 1\n${lines.join("")}`;
  expect(compareVersions(updates(one, other), updates(other, one))).toEqual([]);
});

test("tells that the most there may be became the least, though the number is the same", () => {
  const goal = (comparison: string) =>
    `targets:\n  - year: 2030\n    kind: final\n    value: 100\n    comparison: ${comparison}\n    status: adopted\n`;
  expect(compareVersions(goal("at-most"), goal("at-least"))).toEqual([
    { kind: "levelRewritten", year: 2030 },
  ]);
  expect(compareVersions(goal("at-most"), goal("below"))).not.toContainEqual({
    kind: "levelRewritten",
    year: 2030,
  });
});

test("tells which way a goal's value went: it is the most there may be, or the least", () => {
  const goal = (value: number, comparison: string) =>
    `targets:\n  - year: 2030\n    kind: final\n    value: ${value}\n    comparison: ${comparison}\n    status: adopted\n`;
  const ways = (before: string, after: string) =>
    compareVersions(before, after).map((one) => "way" in one && one.way);
  expect(ways(goal(100, "at-most"), goal(200, "at-most"))).toEqual(["weaker"]);
  expect(ways(goal(100, "at-least"), goal(200, "at-least"))).toEqual(["stronger"]);
  expect(ways(goal(100, "at-most"), goal(200, "at-least"))).toEqual(["unclear"]);
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

test.each([
  ["keys in quotes", (state: string) => `"title":\n  sv: Elbilar\n"state": ${state}\n`],
  ["keys apart from their colons", (state: string) => `title :\n  sv: Elbilar\nstate : ${state}\n`],
  ["keys that are set in", (state: string) => `# Bilar\n\n  title:\n    sv: Elbilar\n  state: ${state}\n`],
  ["one line of braces", (state: string) => `{ title: { sv: Elbilar }, state: ${state} }\n`],
  [
    "a mark where the document begins",
    (state: string) => `--- { title: { sv: Elbilar }, state: ${state} }\n`,
  ],
])("sees that a promise is withdrawn in a record with %s", (_, written) => {
  const told = [{ kind: "state", from: "active", to: "withdrawn" }];
  expect(compareVersions(written("active"), written("withdrawn"))).toEqual(told);
  expect(compareVersions("title:\n  sv: Elbilar\nstate: active\n", written("withdrawn"))).toEqual(told);
});

test("tells of no confirmation, pathway or text where only a remark or a quote has come", () => {
  const support = "lastConfirmed: 2026-01-10\n";
  expect(compareVersions(support, `# Ring igen i maj\n${support}# Klart\n`)).toEqual([]);
  const goal = "summary:\n  sv: Halva utsläppen\npathway:\n  shape: linear\n";
  const same = 'summary:\n  sv: "Halva utsläppen"\npathway:\n  shape: linear # beslutat 2021\n';
  expect(compareVersions(goal, same)).toEqual([]);
});

test("takes a promise for weaker only where more of it is given up than before", () => {
  const weakens = (from: string, to: string) =>
    compareVersions(`state: ${from}\n`, `state: ${to}\n`).map(isWeakening);
  expect([weakens("active", "paused"), weakens("paused", "withdrawn")]).toEqual([[true], [true]]);
  expect([weakens("achieved", "partly-achieved"), weakens("partly-achieved", "lapsed")]).toEqual([
    [true],
    [true],
  ]);
  expect([weakens("not-achieved", "partly-achieved"), weakens("withdrawn", "paused")]).toEqual([
    [false],
    [false],
  ]);
});
