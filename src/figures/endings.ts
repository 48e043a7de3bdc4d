import { isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import type { Update } from "../schema/commitment.ts";
import { latestFirst } from "./latest-first.ts";

/** How a commitment ended, with what its actor has shown and learnt. */
export interface Ending {
  readonly commitment: Commitment;
  /** ISO date of the update that told of the end; undefined where none did. */
  readonly endedOn: string | undefined;
  readonly evidence: NonNullable<Update["evidence"]>;
  /** The last lesson of any update. */
  readonly lesson: Update["lesson"];
}

/** Updates that say a promise has come to its end. */
const closing: readonly Update["type"][] = ["completion", "withdrawal"];

/** The day a commitment ended, ISO, by the update that told of it; undefined where it stands, or none did. */
export function endedOn(commitment: Commitment): string | undefined {
  if (isStanding(commitment)) return undefined;
  return commitment.updates?.findLast(({ type }) => closing.includes(type))?.date;
}

/** Every commitment that has come to an end, whichever: the latest first, those without a day last, by id. */
export function endingsOf(commitments: Iterable<Commitment>): readonly Ending[] {
  return [...commitments]
    .filter((commitment) => !isStanding(commitment))
    .map((commitment): Ending => {
      const { updates = [] } = commitment;
      return {
        commitment,
        endedOn: endedOn(commitment),
        evidence: updates.flatMap(({ evidence = [] }) => evidence),
        lesson: updates.findLast(({ lesson }) => lesson !== undefined)?.lesson,
      };
    })
    .sort(
      latestFirst(
        (ending) => ending.endedOn,
        ({ commitment }) => commitment.id,
      ),
    );
}
