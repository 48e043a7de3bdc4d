import { isStanding } from "../dataset/counted.ts";
import type { Commitment } from "../dataset/dataset.ts";
import { addDays } from "./calendar.ts";
import { type Freshness, freshnessAhead, type FreshnessState, freshnessStates } from "./freshness.ts";

/** How many are in a state, and the days they are that many, first and last; open where one is missing. */
export interface FreshnessCount {
  readonly state: FreshnessState;
  readonly count: number;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** How lately open commitments have been heard of, summed as it is and as it goes on if nothing is heard. */
export interface FreshnessSum {
  /** By state, then by day; nothing for the days that a state has none. */
  readonly counts: readonly FreshnessCount[];
  /** The last day the counts tell of, where more changes come after it than can be told. */
  readonly toldUntil: string | undefined;
}

/** The states that commitments leave and come to on a day. */
type Moves = readonly { readonly from: FreshnessState; readonly to: FreshnessState }[];

function movesByDay(freshness: readonly Freshness[]): readonly (readonly [string, Moves])[] {
  const moves = freshness.flatMap((one) => {
    const spans = freshnessAhead(one);
    return spans.flatMap(({ state, from }, index) => {
      const before = spans[index - 1]?.state;
      return before === undefined || from === undefined ? [] : [{ day: from, from: before, to: state }];
    });
  });
  return [...Map.groupBy(moves, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The open commitments in each state of freshness, day by day from the day they were reckoned on, so that a page is right
 * for as long as nothing is heard.
 *
 * @param mostDays How many days with a change are told: a page has no room for all.
 */
export function freshnessSum(
  commitments: readonly Commitment[],
  freshnessOf: (commitment: Commitment) => Freshness,
  mostDays = 20,
): FreshnessSum {
  const freshness = commitments.filter(isStanding).map(freshnessOf);
  const days = movesByDay(freshness);
  const told = days.slice(0, mostDays);
  const next = days[mostDays]?.[0];
  const counts = freshnessStates.flatMap((state) => {
    const begins: { count: number; from: string | undefined }[] = [
      { count: freshness.filter((one) => one.state === state).length, from: undefined },
    ];
    for (const [day, moves] of told) {
      const before = begins.at(-1)?.count ?? 0;
      const gone = moves.filter(({ from }) => from === state).length;
      const come = moves.filter(({ to }) => to === state).length;
      if (gone !== come) begins.push({ count: before - gone + come, from: day });
    }
    return begins.flatMap(({ count, from }, index): FreshnessCount[] => {
      const end = begins[index + 1]?.from;
      return count === 0 ? [] : [{ state, count, from, until: end && addDays(end, -1) }];
    });
  });
  return { counts, toldUntil: next && addDays(next, -1) };
}
