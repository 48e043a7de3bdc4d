import { isEmissions, type Observation, type Unit } from "../../schema/indicator.ts";
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

const leapFactor = 20;

/** Below this a rise says little: what is new grows from next to nothing. Emissions do not. */
function nextToNothing(unit: Unit): number {
  if (isEmissions(unit)) return 0;
  return unit === "percent" ? 1 : 10;
}

function isLeap(from: number, to: number, unit: Unit): boolean {
  if (from * to <= 0) return false;
  const [before, after] = [Math.abs(from), Math.abs(to)];
  return after > before
    ? after > leapFactor * before && before >= nextToNothing(unit)
    : before > leapFactor * after;
}

function leapsIn({ id, unit, observations }: Indicator): Finding[] {
  const findings: Finding[] = [];
  let before: { readonly year: number; readonly value: number; readonly isAside: boolean } | undefined;
  for (const [index, { year, value, note }] of observations.entries()) {
    if (value === null) continue;
    // The way back from one value that leapt is not told as well.
    const isAside = before !== undefined && !before.isAside && isLeap(before.value, value, unit);
    if (isAside && before !== undefined && note === undefined) {
      const details = { found: value, limit: before.value, others: [String(year), String(before.year)] };
      findings.push(finding("value-leap", "indicators", id, ["observations", index, "value"], details));
    }
    before = { year, value, isAside };
  }
  return findings;
}

/**
 * A value more than 20 times larger or smaller than the known one before it, of the same sign, is likely thousands
 * written with a point, or another unit, unless a note says why. What is not seen: a series that is wrong throughout, a
 * value wrong by less (6.1 for 61 per cent), and a rise from below 1 per cent or, of what is no emissions, from below 10.
 */
export function valueLeap({ collections }: RuleContext): Finding[] {
  return [...collections.indicators.values()].flatMap(leapsIn);
}
