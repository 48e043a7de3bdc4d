import type { Dataset, Goal, Indicator } from "./dataset.ts";

/** The goal that the portal is about. The validator asks for it; records as they once were may lack it. */
export function mainGoalOf({ portal, goals }: Dataset): Goal | undefined {
  return goals.get(portal.mainGoal);
}

/** The series that a goal is measured with; undefined where it has none, and where there is no goal. */
export function indicatorOf({ indicators }: Dataset, goal: Goal | undefined): Indicator | undefined {
  return indicators.get(goal?.indicator ?? "");
}
