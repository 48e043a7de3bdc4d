import { expect, test } from "vitest";
import type { Observation } from "../../schema/indicator.ts";
import { languages } from "../../schema/language.ts";
import type { Indicator } from "../dataset.ts";
import { makeIndicator } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { missingValue, observedSectors, sectorSum, valueLeap, yearsInOrder } from "./observations.ts";

const sectors = [
  { id: "transport", title: { sv: "Transporter" } },
  { id: "farming", title: { sv: "Jordbruk" } },
];
const contextWith = (observations: Observation[], keys: Partial<Indicator> = {}) =>
  contextOf({ indicators: [makeIndicator({ observations, sectors, ...keys })] });
const observation = (keys: Partial<Observation>): Observation => ({
  year: 2020,
  value: 100,
  status: "normal",
  ...keys,
});

test.each([2020, 2019])("refuses %i after 2020", (year) => {
  const context = contextWith([observation({}), observation({ year })]);
  expect(placesOf(yearsInOrder(context))).toEqual(["indicators/example-indicator observations.1.year"]);
});

test.each<Partial<Observation>>([{ value: null }, { status: "missing" }])(
  "refuses an observation with %o: missing and empty go together",
  (keys) => {
    expect(missingValue(contextWith([observation(keys)]))).toHaveLength(1);
  },
);

test("accepts a gap", () => {
  expect(missingValue(contextWith([observation({ value: null, status: "missing" })]))).toEqual([]);
});

test("refuses a sector the indicator does not have, and suggests one", () => {
  const [found] = observedSectors(contextWith([observation({ bySector: { transprot: 100 } })]));
  expect(found?.path).toEqual(["observations", 0, "bySector", "transprot"]);
  expect(found?.details?.suggestion).toBe("transport");
});

test("refuses sectors that do not add up to the value", () => {
  const context = contextWith([observation({ bySector: { transport: 60, farming: 38.9 } })]);
  // 60 + 38.9 = 98.9 t, 1.1 t short of 100 t.
  expect(sectorSum(context)[0]?.details).toMatchObject({ found: 98.9, limit: 100 });
});

test("accepts sectors within a tonne of the value, and a year without sectors", () => {
  const rounded = observation({ bySector: { transport: 60, farming: 39.1 } });
  expect(sectorSum(contextWith([rounded, observation({ year: 2021 })]))).toEqual([]);
});

test("allows a tenth where the unit is not tonnes", () => {
  const parts = observation({ value: 8, bySector: { transport: 5, farming: 2.8 } });
  expect(sectorSum(contextWith([parts], { unit: "tonnes-per-resident" }))).toHaveLength(1);
});

const leapsOf = (values: readonly (number | null)[], keys: Partial<Indicator> = {}) =>
  valueLeap(
    contextWith(
      values.map((value, index) => observation({ year: 2020 + index, value })),
      keys,
    ),
  );

test("warns of a value more than 20 times smaller than the known one before it, and only once", () => {
  const [found, ...more] = leapsOf([78_000, null, 77.5, 76_000]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "warning", path: ["observations", 2, "value"] });
  expect(found && languages.map((language) => sentenceOf(found, language))).toEqual([
    "Värdet för 2022 är 77,5, mindre än en tjugondel av 78000 för 2020. Rätta det (tusental skrivs utan punkt), eller skriv i note varför det stämmer.",
    "The value of 2022 is 77.5, less than a twentieth of 78000 in 2020. Correct it (thousands are written without a point), or write in note why it is right.",
  ]);
});

test("warns of a value more than 20 times larger, also below zero", () => {
  expect(placesOf(leapsOf([-78, -78_000]))).toEqual(["indicators/example-indicator observations.1.value"]);
  expect(leapsOf([78, 78_000])).toHaveLength(1);
});

test("warns of no leap of 20 times or less, over zero, from or to it", () => {
  expect(leapsOf([2000, 100])).toEqual([]);
  expect(leapsOf([100, 0, 100, -5])).toEqual([]);
});

test("warns of no leap that a note explains", () => {
  const explained = observation({ year: 2021, value: 1, note: { sv: "Stålverket lades ned." } });
  const after = observation({ year: 2022 });
  expect(valueLeap(contextWith([observation({}), explained, after]))).toEqual([]);
});

test("lets a share grow from below one per cent and a count from below ten, but not fall so", () => {
  expect(leapsOf([0.04, 1.5, 4.3], { unit: "percent" })).toEqual([]);
  expect(leapsOf([2, 60], { unit: "count" })).toEqual([]);
  expect(leapsOf([70, 0.7], { unit: "percent" })).toHaveLength(1);
  expect(leapsOf([5300, 5.2], { unit: "count" })).toHaveLength(1);
  expect(leapsOf([5.2, 5300], { unit: "tonnes" })).toHaveLength(1);
});
