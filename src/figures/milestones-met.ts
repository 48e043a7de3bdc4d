import type { Commitment } from "../dataset/dataset.ts";
import type { Milestone } from "../schema/commitment.ts";
import { latestFirst } from "./latest-first.ts";

/** How it went with the milestones whose day has come. `onTime`, `late` and `missed` add up to `due`. */
export interface MilestonesMet {
  readonly due: number;
  /** Reached on the day or before it. */
  readonly onTime: number;
  /** Reached after the day. */
  readonly late: number;
  /** Not said to be reached. */
  readonly missed: number;
  /** Those whose day has not come. */
  readonly ahead: number;
}

/**
 * How a milestone went, or that its day has not come.
 *
 * @param today ISO date; a milestone due today is still ahead, for the day is not over.
 */
export function milestoneOutcome(
  { due, done }: Pick<Milestone, "due" | "done">,
  today: string,
): Exclude<keyof MilestonesMet, "due"> {
  if (due >= today) return "ahead";
  if (done === undefined || done > today) return "missed";
  return done > due ? "late" : "onTime";
}

/**
 * Counts milestones by how they went. Those of commitments that have ended are counted too: ending early does not make a
 * missed step go away. A milestone reached before its day counts once its day has come.
 *
 * @param today As of {@link milestoneOutcome}.
 */
export function milestonesMet(commitments: Iterable<Commitment>, today: string): MilestonesMet {
  const counts = { onTime: 0, late: 0, missed: 0, ahead: 0 };
  for (const { milestones = [] } of commitments) {
    for (const milestone of milestones) counts[milestoneOutcome(milestone, today)] += 1;
  }
  return { ...counts, due: counts.onTime + counts.late + counts.missed };
}

/** A milestone that nobody has said is reached, of a promise that stands or ended. */
export interface MissedMilestone {
  readonly commitment: Commitment;
  readonly milestone: Milestone;
}

/** The milestones that {@link milestonesMet} counts as missed: the latest due first, of the same day by id. */
export function missedMilestones(
  commitments: Iterable<Commitment>,
  today: string,
): readonly MissedMilestone[] {
  const missed = [...commitments].flatMap((commitment) =>
    (commitment.milestones ?? [])
      .filter((milestone) => milestoneOutcome(milestone, today) === "missed")
      .map((milestone): MissedMilestone => ({ commitment, milestone })),
  );
  return missed.sort(
    latestFirst(
      ({ milestone }) => milestone.due,
      ({ commitment }) => commitment.id,
    ),
  );
}
