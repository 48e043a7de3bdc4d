import type { Collections, Goal } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { moreAllowed } from "../more-allowed.ts";
import { finding } from "./rule.ts";

interface KeyChange {
  readonly path: readonly string[];
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
}

/** Two amounts in six digits, or in as many as it takes to tell them apart. */
function written(from: number, to: number): readonly string[] {
  const inDigits = (digits: number) => [from, to].map((amount) => String(Number(amount.toPrecision(digits))));
  const [few = [], more = []] = [inDigits(6), inDigits(12)];
  return few[0] === few[1] ? more : few;
}

/** The key that a goal counts by in another way than before, with what stood there and what stands there now. */
function changedKey(old: Goal, now: Goal): KeyChange {
  for (const key of ["indicator", "baseYear", "baseValue"] as const)
    if (old[key] !== now[key]) return { path: [key], from: old[key], to: now[key] };
  const key = old.pathway?.shape === now.pathway?.shape ? "annualReductionPercent" : "shape";
  return { path: ["pathway", key], from: old.pathway?.[key], to: now.pathway?.[key] };
}

/**
 * What a goal whose targets are no less came to allow by the way it is reckoned, at the key that changed.
 *
 * @param old The goal as published.
 * @param now The goal as proposed.
 * @param indicators All series, as proposed.
 */
export function weakenedAllowance(old: Goal, now: Goal, indicators: Collections["indicators"]): Finding[] {
  const more = moreAllowed(old, now, indicators);
  if (more === undefined) return [];
  const {
    path,
    from = "–",
    to = "–",
  } = more.by === "no-pathway"
    ? { path: ["pathway"], from: old.pathway?.shape, to: undefined }
    : changedKey(old, now);
  const others = more.by === "amount" ? [String(more.year), ...written(more.from, more.to)] : undefined;
  return [
    finding("weakened-goal", "goals", now.id, path, { found: to, limit: from, ...(others && { others }) }),
  ];
}
