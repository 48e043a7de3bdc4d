import type { Target } from "../schema/goal.ts";
import type { Goal, Indicator } from "./dataset.ts";

/** What a goal's cuts are counted from, in the indicator's unit; undefined where it is not known. */
export function baseOf({ baseYear, baseValue }: Goal, { observations }: Indicator): number | undefined {
  return baseValue ?? observations.find(({ year }) => year === baseYear)?.value ?? undefined;
}

/** A goal's targets that are in force: those that have lapsed are told of, but nothing is measured against them. */
export function standingTargets({ targets }: Goal): Goal["targets"] {
  return targets.filter(({ status }) => status !== "lapsed");
}

/** What a target allows: its value, or the base less its cut; undefined where it has neither, or no base is known. */
export function targetAmount(
  { value, reductionPercent }: Target,
  base: number | undefined,
): number | undefined {
  if (value !== undefined || reductionPercent === undefined || base === undefined) return value;
  return base * (1 - reductionPercent / 100);
}
