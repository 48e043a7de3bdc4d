import { expect, test } from "vitest";
import { makePeriod } from "../dataset/fixtures/factory.ts";
import { Period } from "./period.ts";

const title = { sv: "Körda mil med elbil" };

test.each([
  ["count", true],
  ["mil per år", true],
  ["", false],
  ["   ", false],
  ["mil\nper år", false],
  ["mil\u200B", false],
  ["<b>mil</b>", false],
  ["m".repeat(61), false],
])("takes the unit %j as any short text: %s", (unit, isTaken) => {
  const { id: _, ...period } = makePeriod({ figures: [{ id: "electric", title, value: 12, unit }] });
  expect(Period.safeParse(period).success).toBe(isTaken);
});
