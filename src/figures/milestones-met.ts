import type { Commitment } from "../dataset/dataset.ts";
import type { Milestone } from "../schema/commitment.ts";

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
 * Counts milestones by how they went. Those of commitments that have ended are counted too: ending early does not make a
 * missed step go away. A milestone reached before its day counts once its day has come.
 *
 * @param today ISO date; a milestone due today is still ahead, for the day is not over.
 */
export function milestonesMet(commitments: Iterable<Commitment>, today: string): MilestonesMet {
  let [onTime, late, missed, ahead] = [0, 0, 0, 0];
  for (const { milestones = [] } of commitments) {
    for (const { due, done } of milestones) {
      if (due >= today) ahead += 1;
      else if (done === undefined || done > today) missed += 1;
      else if (done > due) late += 1;
      else onTime += 1;
    }
  }
  return { due: onTime + late + missed, onTime, late, missed, ahead };
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
      .filter(({ due, done }) => due < today && (done === undefined || done > today))
      .map((milestone): MissedMilestone => ({ commitment, milestone })),
  );
  return missed.sort((a, b) => {
    if (a.milestone.due !== b.milestone.due) return a.milestone.due > b.milestone.due ? -1 : 1;
    return a.commitment.id < b.commitment.id ? -1 : 1;
  });
}
