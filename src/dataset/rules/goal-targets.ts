import type { Target } from "../../schema/goal.ts";
import type { Goal } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { isOfMore } from "../target-direction.ts";
import { finding, type RuleContext } from "./rule.ts";

function hasNumber({ reductionPercent, value }: Target): boolean {
  return reductionPercent !== undefined || value !== undefined;
}

/** A target is a cut in per cent or a value, never both. One without a number says in a note why. */
export function targetNumber({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, targets } of collections.goals.values()) {
    for (const [index, target] of targets.entries()) {
      const path = ["targets", index];
      if (target.reductionPercent !== undefined && target.value !== undefined) {
        findings.push(finding("target-number", "goals", id, [...path, "value"], { found: "both" }));
      } else if (!hasNumber(target) && target.note === undefined) {
        findings.push(finding("target-number", "goals", id, path, { found: "neither" }));
      }
    }
  }
  return findings;
}

/**
 * What a series is to rise to is the least there may be: left unsaid, it would be read as the most. Emissions and what
 * follows a pathway are to fall; of anything else a series says which way, or its targets do.
 */
export function targetOfRising({ collections: { goals, indicators } }: RuleContext): Finding[] {
  return [...goals.values()].flatMap(({ id, indicator = "", pathway, targets }) => {
    const series = indicators.get(indicator);
    const isToFall = series === undefined || series.unit.startsWith("tonnes") || pathway !== undefined;
    const direction = series?.desiredDirection ?? (isToFall ? "down" : undefined);
    if (direction === "down") return [];
    return targets.flatMap(({ value, comparison }, index) => {
      if (value === undefined || comparison !== undefined) return [];
      const details = { found: value, limit: direction ?? "unknown" };
      return [finding("target-of-rising", "goals", id, ["targets", index, "value"], details)];
    });
  });
}

/**
 * A cut of less than one per cent is likely a share: 0.7 where 70 was meant. A note on it says that it is none. A yearly
 * cut may well be as small.
 */
export function shareForPercent({ collections }: RuleContext): Finding[] {
  return [...collections.goals.values()].flatMap(({ id, targets }) =>
    targets.flatMap(({ reductionPercent: found = 0, note }, index) => {
      if (found <= 0 || found >= 1 || note !== undefined) return [];
      // The third decimal is the last there may be; what arithmetic adds after it is noise.
      const suggestion = String(Number((found * 100).toFixed(3)));
      const path = ["targets", index, "reductionPercent"];
      return [finding("share-for-percent", "goals", id, path, { found, suggestion })];
    }),
  );
}

/** Targets lie after the base year. */
export function targetAfterBase({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, baseYear, targets } of collections.goals.values()) {
    if (baseYear === undefined) continue;
    for (const [index, { year }] of targets.entries()) {
      if (year > baseYear) continue;
      const details = { found: year, limit: baseYear };
      findings.push(finding("target-after-base", "goals", id, ["targets", index, "year"], details));
    }
  }
  return findings;
}

/** Targets stand with the nearest year first, and one a year. */
export function targetsInOrder({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, targets } of collections.goals.values()) {
    for (const [index, { year }] of targets.entries()) {
      const before = targets[index - 1]?.year;
      if (before === undefined || year > before) continue;
      const details = { found: year, limit: before };
      findings.push(finding("targets-in-order", "goals", id, ["targets", index, "year"], details));
    }
  }
  return findings;
}

/** A pathway starts somewhere: it needs a base year and the series it is about. */
export function pathwayNeedsBase({ collections }: RuleContext): Finding[] {
  return [...collections.goals.values()]
    .filter(
      ({ pathway, baseYear, indicator }) =>
        pathway !== undefined && (baseYear === undefined || indicator === undefined),
    )
    .map(({ id, baseYear }) =>
      finding("pathway-needs-base", "goals", id, ["pathway"], {
        found: baseYear === undefined ? "baseYear" : "indicator",
      }),
    );
}

function pathwayFault(
  goal: Goal,
  indicators: RuleContext["collections"]["indicators"],
): "no-target" | "no-number" | "at-least" | "zero" | undefined {
  const { pathway, targets, indicator = "", baseYear, baseValue } = goal;
  if (pathway === undefined) return undefined;
  if (targets.length === 0) return "no-target";
  if (!targets.every(hasNumber)) return "no-number";
  if (isOfMore(goal)) return "at-least";
  // The same share every year never reaches zero, nor leaves it, so such a target or base cannot tell the rate.
  const observed = indicators.get(indicator)?.observations.find(({ year }) => year === baseYear)?.value;
  const base = baseValue ?? observed ?? 1;
  const isSolved = pathway.shape === "constant-rate" && pathway.annualReductionPercent === undefined;
  const reachesZero = targets.some(
    ({ reductionPercent = 0, value = 1 }) => reductionPercent >= 100 || value <= 0,
  );
  return isSolved && (reachesZero || base <= 0) ? "zero" : undefined;
}

/**
 * A pathway leads down to somewhere: every target has a number and is the most there may be, and a constant rate has a
 * base and targets above zero, or its own rate.
 */
export function pathwayNeedsTarget({ collections }: RuleContext): Finding[] {
  return [...collections.goals.values()].flatMap((goal) => {
    const found = pathwayFault(goal, collections.indicators);
    return found === undefined
      ? []
      : [finding("pathway-needs-target", "goals", goal.id, ["pathway"], { found })];
  });
}
