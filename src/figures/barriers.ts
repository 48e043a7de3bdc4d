import { isHalted, isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import type { Localized } from "../schema/text.ts";
import { byDay } from "./calendar.ts";
import { latestFirst } from "./latest-first.ts";

/** What stands in the way of a commitment, in the actor's own words. */
export interface Barrier {
  readonly commitment: Commitment;
  /** The day it was told of; undefined where the record does not say. */
  readonly date: string | undefined;
  readonly text: Localized;
}

/** Why a commitment stands still, or its latest setback since it last went well; undefined where it goes as it should. */
function barrierOf(commitment: Commitment): Barrier | undefined {
  const { stateReason, updates = [] } = commitment;
  const last = updates.toSorted(byDay).findLast(({ type }) => type !== "confirmation");
  const setback = last?.type === "setback" ? last : undefined;
  if (isHalted(commitment) && stateReason !== undefined)
    return { commitment, date: setback?.date, text: stateReason };
  return setback && { commitment, date: setback.date, text: setback.statement };
}

/** What stands in the way of open commitments: the latest told first, those without a day last, by id. */
export function barriersOf(commitments: Iterable<Commitment>): readonly Barrier[] {
  return [...commitments]
    .filter(isStanding)
    .map(barrierOf)
    .filter((barrier) => barrier !== undefined)
    .sort(
      latestFirst(
        ({ date }) => date,
        ({ commitment }) => commitment.id,
      ),
    );
}
