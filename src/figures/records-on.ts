import { collectionsOf } from "../dataset/collection-records.ts";
import { isStanding } from "../dataset/counted.ts";
import { type Commitment, type Dataset, type Indicator, joinDataset } from "../dataset/dataset.ts";
import { yearOf } from "./calendar.ts";

/** Updates that say a promise has come to its end. */
const closing: readonly string[] = ["completion", "withdrawal"];

function commitmentOn(commitment: Commitment, day: string): Commitment {
  const { updates = [], milestones = [] } = commitment;
  const endedOn = isStanding(commitment)
    ? undefined
    : updates.findLast(({ type }) => closing.includes(type))?.date;
  return {
    ...commitment,
    ...(endedOn !== undefined && endedOn > day && { state: "active" as const }),
    ...(updates.length > 0 && { updates: updates.filter(({ date }) => date <= day) }),
    ...(milestones.length > 0 && {
      milestones: milestones.map(({ done, ...milestone }) =>
        done !== undefined && done <= day ? { ...milestone, done } : milestone,
      ),
    }),
  };
}

function indicatorUntil(indicator: Indicator, year: number): Indicator {
  return { ...indicator, observations: indicator.observations.filter((one) => one.year <= year) };
}

/**
 * Today's records without what is dated after a day: commitments signed later, later updates and milestones, later
 * observed years. A promise that a later update ended was still active. What bears no date (a signing that is not
 * known, an ending no update tells of, whether support was open) is taken as it stands today.
 *
 * @param day ISO date.
 * @param lastObservedYear The last year of the series that was known; the day's own year where nobody says.
 */
export function recordsOn(dataset: Dataset, day: string, lastObservedYear = yearOf(day)): Dataset {
  const commitments = [...dataset.commitments.values()]
    .filter(({ signed }) => signed === "unknown" || signed <= day)
    .map((commitment) => [commitment.id, commitmentOn(commitment, day)] as const);
  const indicators = [...dataset.indicators.values()].map(
    (indicator) => [indicator.id, indicatorUntil(indicator, lastObservedYear)] as const,
  );
  return joinDataset(dataset.portal, {
    ...collectionsOf(dataset),
    indicators: new Map(indicators),
    commitments: new Map(commitments),
  });
}
