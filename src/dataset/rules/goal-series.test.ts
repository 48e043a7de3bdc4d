import { expect, test } from "vitest";
import type { Goal, Indicator } from "../dataset.ts";
import { makeGoal, makeIndicator } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { findingsOf } from "./all-rules.ts";
import { baseYearBeforeBreak, goalIndicatorReplaced } from "./goal-series.ts";

const releases = [
  makeIndicator({ id: "round-7" }),
  makeIndicator({ id: "round-8", replaces: "round-7" }),
  makeIndicator({ id: "round-9", replaces: "round-8" }),
];
const contextWith = (keys: Partial<Goal>, indicators: readonly Indicator[] = releases) =>
  contextOf({ goals: [makeGoal(keys)], indicators });
const advised = (keys: Partial<Goal>, indicators?: readonly Indicator[]) =>
  goalIndicatorReplaced(contextWith(keys, indicators)).map(({ details }) => details?.others?.[0]);
const target = { year: 2030, kind: "final", status: "adopted", source: "example-source" } as const;

test.each(["round-7", "round-8"])("warns of a goal that still follows %s, and names the latest", (id) => {
  const { portal, collections, today } = contextWith({ indicator: id });
  const found = findingsOf(portal, collections, today).filter(
    ({ rule }) => rule === "goal-indicator-replaced",
  );
  expect(placesOf(found)).toEqual(["goals/example-goal indicator"]);
  expect(found[0]).toMatchObject({ severity: "warning", details: { found: id, others: ["round-9"] } });
});

test("leaves a goal that follows the latest release, and one that follows none", () => {
  expect(advised({ indicator: "round-9" })).toEqual([]);
  expect(advised({ indicator: undefined, baseYear: undefined, pathway: undefined })).toEqual([]);
});

test("advises no release that lacks the goal's base year: the goal has to keep the older", () => {
  const short = { observations: [{ year: 2022, value: 90, status: "normal" }] } as const;
  const shorter = releases.map((one) =>
    one.id === "round-9" ? makeIndicator({ ...one, observations: [...short.observations] }) : one,
  );
  expect(advised({ indicator: "round-8" }, shorter)).toEqual([]);
  expect(advised({ indicator: "round-7" }, shorter)).toEqual(["round-8"]);
  expect(advised({ indicator: "round-8", baseYear: undefined }, shorter)).toEqual(["round-9"]);
});

test.each(["achieved", "lapsed"] as const)("leaves a goal whose targets all are %s", (status) => {
  const over = { ...target, reductionPercent: 60, status };
  expect(advised({ indicator: "round-7", targets: [over] })).toEqual([]);
  expect(advised({ indicator: "round-7", targets: [{ ...over, year: 2025 }, target] })).toEqual(["round-9"]);
});

test("comes to an end where releases replace each other in a circle", () => {
  const circle = [
    makeIndicator({ id: "round-7", replaces: "round-8" }),
    makeIndicator({ id: "round-8", replaces: "round-7" }),
  ];
  expect(advised({ indicator: "round-7" }, circle)).toEqual(["round-8"]);
});

test("says what to change", () => {
  const [found] = goalIndicatorReplaced(contextWith({ indicator: "round-8" }));
  expect((["sv", "en"] as const).map((language) => found && sentenceOf(found, language))).toEqual([
    'Målet mäts med en serie som har ersatts av "round-9". Byt indicator, och baseValue om basåret har räknats om.',
    'The goal is measured by a series that "round-9" has replaced. Change indicator, and baseValue if the base year has been recalculated.',
  ]);
});

const statuses = (...all: readonly Indicator["observations"][number]["status"][]) =>
  makeIndicator({
    observations: all.map((status, index) => ({
      year: 2020 + index,
      value: status === "missing" ? null : 100,
      status,
    })),
  });
const breaksOf = (series: Indicator, keys: Partial<Goal> = {}) =>
  baseYearBeforeBreak(contextWith({ indicator: series.id, ...keys }, [series])).map(
    ({ details }) => details?.limit,
  );

test("warns where the method changed between the base year and the latest value, and names the last time", () => {
  const { portal, collections, today } = contextWith({ indicator: "example-indicator" }, [
    statuses("normal", "break", "break", "normal"),
  ]);
  const found = findingsOf(portal, collections, today).filter(
    ({ rule }) => rule === "base-year-before-break",
  );
  expect(placesOf(found)).toEqual(["goals/example-goal baseYear"]);
  expect(found[0]).toMatchObject({ severity: "warning", details: { found: 2020, limit: 2022 } });
  expect((["sv", "en"] as const).map((language) => found[0] && sentenceOf(found[0], language))).toEqual([
    'Målets basår (2020) och senaste värde (2023) ligger på var sin sida om ett byte av metod i serien "example-indicator" (2022), så åren går inte att jämföra. Välj ett basår från 2022 eller senare, eller skriv i baseYearNote att metoden byttes 2022.',
    'The goal\'s base year (2020) and its latest value (2023) are on either side of a change of method in the series "example-indicator" (2022), so the years cannot be compared. Choose a base year of 2022 or later, or write in baseYearNote that the method changed in 2022.',
  ]);
});

test("leaves a change of method in the base year or before, after the last target, and in a year without a value", () => {
  expect(breaksOf(statuses("break", "normal"))).toEqual([]);
  expect(breaksOf(statuses("normal", "break", "normal"), { baseYear: 2021 })).toEqual([]);
  const near = [{ ...target, year: 2021, reductionPercent: 60 }];
  expect(breaksOf(statuses("normal", "normal", "break"), { targets: near })).toEqual([]);
  expect(breaksOf(statuses("normal", "normal", "missing"))).toEqual([]);
});

test("leaves a goal that counts nothing from its base year, and one whose remark on it names the change", () => {
  const series = statuses("normal", "break");
  const value = { pathway: undefined, targets: [{ ...target, value: 40 }] };
  expect(breaksOf(series, value)).toEqual([]);
  expect(breaksOf(series, { ...value, pathway: { shape: "linear" } })).toEqual([2021]);
  expect(breaksOf(series, { baseYearNote: { sv: "Metoden byttes 2021." } })).toEqual([]);
  expect(breaksOf(series, { baseYearNote: { sv: "2020 var ett år med pandemi." } })).toEqual([2021]);
});
