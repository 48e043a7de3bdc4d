import { collectionsOf } from "../dataset/collection-records.ts";
import { type Commitment, type Dataset, type Indicator, joinDataset } from "../dataset/dataset.ts";
import { yearOf } from "./calendar.ts";
import { endedOn } from "./endings.ts";

/** Whether a commitment was made by a day, as far as is known. */
const isMadeBy = (day: string, { signed }: Commitment) => signed === "unknown" || signed <= day;

/** A promise before it ended: nobody had said then why. */
function stillActive({ stateReason: _, ...commitment }: Commitment): Commitment {
  return { ...commitment, state: "active" };
}

/** A promise that has since been replaced, or is since counted by another's, before that other one was made. */
function withoutLater(
  commitment: Commitment,
  day: string,
  commitments: ReadonlyMap<string, Commitment>,
): Commitment {
  const { countedBy, supersededBy, ...alone } = commitment;
  const isToCome = (id: string | undefined) => {
    const other = commitments.get(id ?? "");
    return other !== undefined && !isMadeBy(day, other);
  };
  return {
    ...(isToCome(supersededBy) ? stillActive(alone) : { ...alone, ...(supersededBy && { supersededBy }) }),
    ...(countedBy !== undefined && !isToCome(countedBy) && { countedBy }),
  };
}

function commitmentOn(commitment: Commitment, day: string): Commitment {
  const { updates = [], milestones = [] } = commitment;
  const ended = endedOn(commitment);
  return {
    ...(ended !== undefined && ended > day ? stillActive(commitment) : commitment),
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
 * observed years. A promise that a later update ended, or a later commitment replaced, was still active, and one that a
 * later commitment counts was counted by itself. What bears no date (a signing that is not known, an ending no update
 * tells of, whether support was open) is taken as it stands today.
 *
 * @param day ISO date.
 * @param lastObservedYear The last year of the series that was known; the day's own year where nobody says.
 */
export function recordsOn(dataset: Dataset, day: string, lastObservedYear = yearOf(day)): Dataset {
  const commitments = [...dataset.commitments.values()]
    .filter((commitment) => isMadeBy(day, commitment))
    .map((commitment) => withoutLater(commitment, day, dataset.commitments))
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
