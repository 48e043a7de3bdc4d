import type { Commitment } from "../dataset/dataset.ts";

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
