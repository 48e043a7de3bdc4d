import type { Commitment, Dataset, Goal } from "../../dataset/dataset.ts";
import { yearOf } from "../../figures/calendar.ts";
import { countable, type NotAddedReason } from "../../figures/countable.ts";
import { totalEffect } from "../../figures/effect.ts";
import { standingTargets } from "../../dataset/goal-amounts.ts";
import type { TonnesRange } from "../../schema/values.ts";
import type { ProposedRecord } from "./with-files.ts";

/** What a proposal does to the tonnes pledged for a goal, in the year of its nearest target. */
export interface GoalEffect {
  readonly goal: Goal;
  readonly year: number;
  /** Effects reckoned beforehand, of all commitments to the goal, as main has them. */
  readonly before: TonnesRange;
  readonly after: TonnesRange;
  /** Measured effects with evidence. */
  readonly evidencedBefore: TonnesRange;
  readonly evidencedAfter: TonnesRange;
  /** Why the proposed commitment itself is not added. */
  readonly notAdded: NotAddedReason | undefined;
}

function nearestTargetYear(goal: Goal, today: string): number | undefined {
  const years = standingTargets(goal).map(({ year }) => year);
  return years.find((year) => year >= yearOf(today)) ?? years.at(-1);
}

/**
 * The goals that a proposal's commitments are or were for, with what they pledge without the proposal and with it.
 *
 * @param proposed The dataset with the proposal in it.
 */
export function goalEffects(
  dataset: Dataset,
  proposed: Dataset,
  files: readonly ProposedRecord[],
  today: string,
): readonly GoalEffect[] {
  const own = files.filter(({ collection }) => collection === "commitments");
  const ids = new Set(own.map(({ id }) => id));
  const touched = own.flatMap(({ before, after }) => [
    ...((before as Partial<Commitment> | undefined)?.goals ?? []),
    ...((after as Partial<Commitment>).goals ?? []),
  ]);
  // Overlaps are settled once among all commitments, whatever goal they are for.
  const settled = [dataset, proposed].map((each) => ({ each, among: countable(each) }));
  return [...new Set(touched)].flatMap((id) => {
    const goal = proposed.goals.get(id);
    const year = goal && nearestTargetYear(goal, today);
    if (goal === undefined || year === undefined) return [];
    const isFor = ({ goals }: Commitment) => goals.includes(id);
    const [now, then] = settled.map(({ each, among }) => totalEffect(each, year, isFor, among));
    if (now === undefined || then === undefined) return [];
    return [
      {
        goal,
        year,
        before: now.claimed,
        after: then.claimed,
        evidencedBefore: now.evidenced,
        evidencedAfter: then.evidenced,
        notAdded: then.notAdded.find((each) => ids.has(each.id))?.reason,
      },
    ];
  });
}
