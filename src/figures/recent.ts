import type { Commitment, Dataset } from "../dataset/dataset.ts";
import type { Update } from "../schema/commitment.ts";

/** What can happen to a commitment, as a reader would say it. `changed` is where a date or a number was moved. */
export const happeningKinds = [
  "new",
  "updated",
  "changed",
  "setback",
  "achieved",
  "completed",
  "withdrawn",
] as const;
export type HappeningKind = (typeof happeningKinds)[number];

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

function happeningsOf(commitment: Commitment): readonly Happening[] {
  const { signed, state, updates = [] } = commitment;
  const happenings: Happening[] = updates.map((update) => ({
    date: update.date,
    kind: kindOfUpdate(update, state),
    commitment,
    update,
  }));
  if (signed !== "unknown") happenings.push({ date: signed, kind: "new", commitment, update: undefined });
  return happenings;
}

/** Latest first; on the same day by commitment, then what came of it before the promise. */
function compareHappenings(a: Happening, b: Happening): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  if (a.commitment.id !== b.commitment.id) return a.commitment.id < b.commitment.id ? -1 : 1;
  return happeningKinds.indexOf(b.kind) - happeningKinds.indexOf(a.kind);
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
    .flatMap((commitment) =>
      happeningsOf(commitment)
        .filter(({ date }) => date <= today)
        .sort(compareHappenings)
        .slice(0, 1),
    )
    .sort(compareHappenings)
    .slice(0, limit);
}
