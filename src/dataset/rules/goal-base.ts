import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** The goal's own base value and the series agree to the tonne; in other units, to the third decimal. */
export function baseValueObservation({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, indicator = "", baseYear, baseValue } of collections.goals.values()) {
    const series = collections.indicators.get(indicator);
    const observed = series?.observations.find(({ year }) => year === baseYear)?.value ?? undefined;
    if (series === undefined || observed === undefined || baseValue === undefined) continue;
    const tolerance = series.unit === "tonnes" ? 1 : 0.001;
    if (Math.abs(observed - baseValue) < tolerance) continue;
    const details = { found: baseValue, limit: observed, others: [indicator] };
    findings.push(finding("base-value-observation", "goals", id, ["baseValue"], details));
  }
  return findings;
}

/** The base year of a goal that follows an indicator has a value in it. */
export function baseYearObserved({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, indicator = "", baseYear } of collections.goals.values()) {
    const series = collections.indicators.get(indicator);
    if (series === undefined || baseYear === undefined) continue;
    if (series.observations.some(({ year, value }) => year === baseYear && value !== null)) continue;
    const details = { found: baseYear, others: [indicator] };
    findings.push(finding("base-year-observed", "goals", id, ["baseYear"], details));
  }
  return findings;
}

const pandemicYears = [2020, 2021];

/** Emissions of 2020 and 2021 were unusual; whoever counts from them says that they know. */
export function pandemicBaseYear({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, baseYear, baseYearNote } of collections.goals.values()) {
    if (baseYear === undefined || !pandemicYears.includes(baseYear) || baseYearNote !== undefined) continue;
    findings.push(finding("pandemic-base-year", "goals", id, ["baseYear"], { found: baseYear }));
  }
  for (const { id, baseline } of collections.commitments.values()) {
    if (baseline === undefined || !pandemicYears.includes(baseline.year) || baseline.note !== undefined)
      continue;
    const details = { found: baseline.year };
    findings.push(finding("pandemic-base-year", "commitments", id, ["baseline", "year"], details));
  }
  return findings;
}
