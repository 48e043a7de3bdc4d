import { expect, test } from "vitest";
import type { Observation } from "../../schema/indicator.ts";
import type { Indicator } from "../dataset.ts";
import { makeIndicator } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { missingValue, observedSectors, sectorSum, yearsInOrder } from "./observations.ts";

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
