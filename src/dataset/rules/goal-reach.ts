import { isCountable } from "../counted.ts";
import type { Finding } from "../finding.ts";
import { isOfMore } from "../target-direction.ts";
import { finding, type RuleContext } from "./rule.ts";

/** A local goal that nobody has committed to, neither directly nor through a goal that contributes to it. */
export function goalUncommitted({
  collections: { goals, commitments },
  unread = [],
}: RuleContext): Finding[] {
  // A commitment with a fault may be towards it, or lead to it by way of a goal with one.
  if (unread.includes("commitments") || unread.includes("goals")) return [];
  const reached = new Set<string>();
  for (const commitment of commitments.values()) {
    if (!isCountable(commitment)) continue;
    for (const id of commitment.goals) {
      for (
        let goal: string | undefined = id;
        goal !== undefined && !reached.has(goal);
        goal = goals.get(goal)?.contributesTo
      ) {
        reached.add(goal);
      }
    }
  }
  return [...goals.values()]
    .filter(({ id, level }) => level === "local" && !reached.has(id))
    .map(({ id }) => finding("goal-uncommitted", "goals", id, []));
}

/**
 * The start page opens with how far it is to the main goal. That takes a series, and a pathway to measure against; a goal
 * of more can have none, and is measured against its next target instead.
 */
export function mainGoalPathway({ portal, collections }: RuleContext): Finding[] {
  const goal = portal && collections.goals.get(portal.mainGoal);
  if (goal === undefined || goal.pathway !== undefined) return [];
  if (isOfMore(goal) && goal.indicator !== undefined) return [];
  // A pathway goes from an observed base year, so that it takes a series first.
  const lacking = goal.indicator === undefined ? "indicator" : "pathway";
  const limit = isOfMore(goal) ? "at-least" : lacking;
  return [finding("main-goal-pathway", "portal", "portal", ["mainGoal"], { found: goal.id, limit })];
}
