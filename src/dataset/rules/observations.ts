import type { Observation } from "../../schema/indicator.ts";
import type { Indicator } from "../dataset.ts";
import type { Details, Finding } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { finding, type RuleContext } from "./rule.ts";

function everyObservation(
  { collections }: RuleContext,
  find: (observation: Observation, index: number, indicator: Indicator) => Finding[],
): Finding[] {
  return [...collections.indicators.values()].flatMap((indicator) =>
    indicator.observations.flatMap((observation, index) => find(observation, index, indicator)),
  );
}

/** Observations stand with the earliest year first, and one a year. */
export function yearsInOrder(context: RuleContext): Finding[] {
  return everyObservation(context, ({ year }, index, { id, observations }) => {
    const before = observations[index - 1]?.year;
    if (before === undefined || year > before) return [];
    const details = { found: year, limit: before };
    return [finding("years-in-order", "indicators", id, ["observations", index, "year"], details)];
  });
}

/** `missing` and an empty value go together: a gap is shown as a gap. */
export function missingValue(context: RuleContext): Finding[] {
  return everyObservation(context, ({ year, value, status }, index, { id }) => {
    if ((value === null) === (status === "missing")) return [];
    const details: Details = { found: value ?? "null", limit: status, others: [String(year)] };
    return [finding("missing-value", "indicators", id, ["observations", index, "status"], details)];
  });
}

/** Sectors of an observation are among those the indicator declares. */
export function observedSectors(context: RuleContext): Finding[] {
  return everyObservation(context, ({ bySector = {} }, index, { id, sectors = [] }) => {
    const known = sectors.map((sector) => sector.id);
    return Object.keys(bySector)
      .filter((sector) => !known.includes(sector))
      .map((sector) =>
        finding("unknown-sector", "indicators", id, ["observations", index, "bySector", sector], {
          found: sector,
          limit: id,
          suggestion: nearest(sector, known),
        }),
      );
  });
}

/** The sectors of a year add up to its value, within one tonne (or a tenth of another unit) for rounding. */
export function sectorSum(context: RuleContext): Finding[] {
  return everyObservation(context, ({ year, value, bySector }, index, { id, unit }) => {
    if (bySector === undefined || value === null) return [];
    const sum = Object.values(bySector).reduce((total, part) => total + part, 0);
    if (Math.abs(sum - value) <= (unit === "tonnes" ? 1 : 0.1)) return [];
    const details = { found: Number(sum.toFixed(3)), limit: value, others: [String(year)] };
    return [finding("sector-sum", "indicators", id, ["observations", index, "bySector"], details)];
  });
}
