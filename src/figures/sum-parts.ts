import { fsum } from "d3-array";
import type { Commitment, Dataset, Goal } from "../dataset/dataset.ts";
import { indicatorOf } from "../dataset/main-goal.ts";
import type { TotalEffect } from "./effect.ts";

/** Some of the commitments in a sum, and their part of it. */
export interface SumPart {
  /** How many commitments. */
  readonly count: number;
  /** What they most likely save in the sum's year, claimed and evidenced together, tonnes CO2e. */
  readonly tonnes: number;
}

/** What a sum beside a goal is made of. */
export interface SumParts {
  readonly all: SumPart;
  /** Those made to the goal itself. */
  readonly named: SumPart;
  /**
   * Those that save scope 3 alone, which may be emitted outside the municipality; undefined where the goal is not measured
   * with what is emitted within it.
   */
  readonly outside: SumPart | undefined;
}

const isOutside = ({ effect }: Commitment) => effect?.scopes.every((scope) => scope === 3) ?? false;

/**
 * How much of what is set beside a goal was promised for that goal, and how much may not show in its emissions.
 *
 * @param effect What commitments save together in a year, of the emissions the goal is about.
 */
export function sumParts(dataset: Dataset, goal: Goal, { counted }: TotalEffect): SumParts {
  const effects = new Map([...counted.claimed, ...counted.evidenced]);
  const commitments = [...effects.keys()].flatMap((id) => dataset.commitments.get(id) ?? []);
  const partOf = (some: readonly Commitment[]): SumPart => ({
    count: some.length,
    tonnes: fsum(some, ({ id }) => effects.get(id)?.central ?? 0),
  });
  const isTerritorial = indicatorOf(dataset, goal)?.kind === "territorial";
  return {
    all: partOf(commitments),
    named: partOf(commitments.filter(({ goals }) => goals.includes(goal.id))),
    outside: isTerritorial ? partOf(commitments.filter(isOutside)) : undefined,
  };
}
