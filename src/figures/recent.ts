import type { Commitment, Dataset } from "../dataset/dataset.ts";
import type { Update } from "../schema/commitment.ts";
import { latestFirst } from "./latest-first.ts";

/** What can happen to a commitment, as a reader would say it. `changed` is where a date or a number was moved. */
export type HappeningKind =
  "new" | "updated" | "changed" | "setback" | "achieved" | "completed" | "withdrawn";

/** Something that happened to a commitment. */
export interface Happening {
  readonly date: string;
  readonly kind: HappeningKind;
  readonly commitment: Commitment;
  /** What the actor says about it; undefined for a new commitment. */
  readonly update: Update | undefined;
}

const kinds = {
  confirmation: "updated",
  progress: "updated",
  change: "changed",
  setback: "setback",
  completion: "completed",
  withdrawal: "withdrawn",
} as const satisfies Record<Update["type"], HappeningKind>;

/** What an update of a commitment tells. Work can come to its end without reaching all of what was promised. */
export function kindOfUpdate({ type }: Update, state: Commitment["state"]): HappeningKind {
  return type === "completion" && state === "achieved" ? "achieved" : kinds[type];
}

/** What happened to a commitment, in the order it was written: the promise, then its updates. */
function happeningsOf(commitment: Commitment): readonly Happening[] {
  const { signed, state, updates = [] } = commitment;
  const told = updates.map((update) => ({
    date: update.date,
    kind: kindOfUpdate(update, state),
    commitment,
    update,
  }));
  return signed === "unknown"
    ? told
    : [{ date: signed, kind: "new", commitment, update: undefined }, ...told];
}

/** The last by a day; of those on one day the one that was written last. */
function lastBy(today: string, happenings: readonly Happening[]): Happening | undefined {
  let last: Happening | undefined;
  for (const one of happenings) {
    if (one.date <= today && (last === undefined || one.date >= last.date)) last = one;
  }
  return last;
}

/**
 * What happened last to each commitment, latest first: signed, followed up, changed, set back, ended. Nothing dated
 * after today.
 *
 * @param today ISO date.
 * @param limit How many, at most.
 */
export function recentHappenings(dataset: Dataset, today: string, limit = 20): readonly Happening[] {
  return [...dataset.commitments.values()]
    .flatMap((commitment) => lastBy(today, happeningsOf(commitment)) ?? [])
    .sort(
      latestFirst(
        ({ date }) => date,
        ({ commitment }) => commitment.id,
      ),
    )
    .slice(0, limit);
}
