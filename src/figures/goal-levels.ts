import type { Dataset, Goal } from "../dataset/dataset.ts";
import { type GoalLevel, goalLevels as levelsInOrder } from "../schema/goal.ts";

/** A goal with those that contribute to it. */
export interface GoalNode {
  readonly goal: Goal;
  readonly children: readonly GoalNode[];
}

/** The goals of one level. */
export interface GoalLevelGroup {
  readonly level: GoalLevel;
  readonly goals: readonly Goal[];
}

function lastYearOf({ targets }: Goal): number {
  return Math.max(...targets.map(({ year }) => year));
}

/** From the world to the organisation; within a level the goal that ends first. */
function compareGoals(a: Goal, b: Goal): number {
  return (
    levelsInOrder.indexOf(a.level) - levelsInOrder.indexOf(b.level) ||
    lastYearOf(a) - lastYearOf(b) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The goals by level, from global to organisation; levels without goals are left out. */
export function goalLevels(dataset: Dataset): readonly GoalLevelGroup[] {
  const goals = [...dataset.goals.values()].sort(compareGoals);
  return levelsInOrder
    .map((level) => ({ level, goals: goals.filter((goal) => goal.level === level) }))
    .filter((group) => group.goals.length > 0);
}

/**
 * How the goals hang together: those that contribute to no other, each with the goals below it. A goal stands once; of
 * goals that contribute to each other in a ring, the one of the widest level stands on top.
 */
export function goalTree(dataset: Dataset): readonly GoalNode[] {
  const goals = [...dataset.goals.values()].sort(compareGoals);
  const placed = new Set<string>();
  const nodeOf = (goal: Goal): GoalNode => {
    placed.add(goal.id);
    const children: GoalNode[] = [];
    for (const child of goals) {
      if (child.contributesTo === goal.id && !placed.has(child.id)) children.push(nodeOf(child));
    }
    return { goal, children };
  };
  const roots = goals.filter(({ contributesTo }) => contributesTo === undefined).map(nodeOf);
  for (const goal of goals) if (!placed.has(goal.id)) roots.push(nodeOf(goal));
  return roots;
}

/** A goal, the one it contributes to, the one that contributes to in turn, and so on. A ring ends where it began. */
export function goalChain(dataset: Dataset, goal: Goal): readonly Goal[] {
  const chain = [goal];
  for (;;) {
    const next = dataset.goals.get(chain.at(-1)?.contributesTo ?? "");
    if (next === undefined || chain.includes(next)) return chain;
    chain.push(next);
  }
}
