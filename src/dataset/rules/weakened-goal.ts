import type { Target } from "../../schema/goal.ts";
import type { Collections, Goal } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { isLessFirm, pairedTargets } from "../paired-targets.ts";
import { betterValue } from "../target-direction.ts";
import { finding } from "./rule.ts";
import { weakenedAllowance } from "./weakened-allowance.ts";

/** Whether some target has a new remark. A translation of an old one says nothing new. */
function isExplained(old: Goal, now: Goal): boolean {
  const known = old.targets.map(({ note }) => note?.sv);
  return now.targets.some(({ note }) => note !== undefined && !known.includes(note.sv));
}

/** The key that says less than it did, with what stood there and what stands there now. */
function weakened(
  before: Target,
  after: Target,
): { key: keyof Target; from: string | number; to: string | number } | undefined {
  if (after.year > before.year) return { key: "year", from: before.year, to: after.year };
  for (const key of ["reductionPercent", "value"] as const) {
    const [from, to] = [before[key], after[key]];
    if (from === undefined) continue;
    const better = key === "value" ? betterValue(before, after) : "more";
    if (to === from) {
      if (better !== undefined || before.comparison !== "at-least") continue;
      return { key: "comparison", from: before.comparison, to: after.comparison ?? "at-most" };
    }
    // In another measure nobody can say that it is as much as before.
    if (to === undefined || better === undefined || (better === "more" ? to < from : to > from))
      return { key, from, to: to ?? "–" };
  }
  if (isLessFirm(before.status, after.status))
    return { key: "status", from: before.status, to: after.status };
  return undefined;
}

/**
 * A goal that becomes less, is put off or is no longer in force says why, in the remark on one of its targets.
 *
 * @param old The goal as published.
 * @param now The goal as proposed.
 * @param indicators All series, as proposed.
 */
export function weakenedGoal(old: Goal, now: Goal, indicators: Collections["indicators"]): Finding[] {
  if (isExplained(old, now)) return [];
  const ofTargets = (["interim", "final"] as const).flatMap((aim) => {
    const { pairs, gone } = pairedTargets(old.targets, now.targets, aim);
    const less = pairs.flatMap(({ before, after }) => {
      const fault = weakened(before, after);
      if (fault === undefined) return [];
      const path = ["targets", now.targets.indexOf(after), fault.key];
      return [finding("weakened-goal", "goals", now.id, path, { found: fault.to, limit: fault.from })];
    });
    const lost = gone.map(({ year }) =>
      finding("weakened-goal", "goals", now.id, ["targets"], { found: "–", limit: year }),
    );
    return [...less, ...lost];
  });
  // One reason explains both, and a lower target allows more by itself.
  return ofTargets.length > 0 ? ofTargets : weakenedAllowance(old, now, indicators);
}
