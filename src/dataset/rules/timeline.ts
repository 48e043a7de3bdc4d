import type { Update } from "../../schema/commitment.ts";
import type { Commitment } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { betterDirection } from "../target-direction.ts";
import { finding, type RuleContext } from "./rule.ts";

/** What is wrong with an update's day; named in the finding as `limit`. */
export type TimelineFault = "before-start" | "in-future" | "out-of-order" | "same-day-twice";

/** The first day an update can be about: an actor may tell of preparations from the day it signed. */
export function firstDay({ signed, start }: Pick<Commitment, "signed" | "start">): string | undefined {
  return [signed, start].filter((date) => date !== "unknown").sort()[0];
}

function faultOf(
  update: Update,
  earlier: readonly Update[],
  first: string | undefined,
  today: string,
): { readonly limit: TimelineFault; readonly others: readonly string[] } | undefined {
  if (update.date > today) return { limit: "in-future", others: [today] };
  if (first !== undefined && update.date < first) return { limit: "before-start", others: [first] };
  const last = earlier.at(-1);
  if (last !== undefined && update.date < last.date) return { limit: "out-of-order", others: [last.date] };
  const isTwice = earlier.some(({ date, type }) => date === update.date && type === update.type);
  return isTwice ? { limit: "same-day-twice", others: [update.type] } : undefined;
}

/** Updates stand in the order they were written, none before the commitment or in the future, none twice. */
export function timeline({ collections, today }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const commitment of collections.commitments.values()) {
    const { id, updates = [] } = commitment;
    if (updates.length === 0) continue;
    const first = firstDay(commitment);
    for (const [index, update] of updates.entries()) {
      const fault = faultOf(update, updates.slice(0, index), first, today);
      if (fault === undefined) continue;
      const details = { found: update.date, ...fault };
      findings.push(finding("timeline", "commitments", id, ["updates", index, "date"], details));
    }
  }
  return findings;
}

/**
 * Progress beyond the target is told to the reviewer: it may be a slip of the unit. Only where more is better, as far
 * as the record tells, and not once the commitment is reported as achieved or an update from then on says that the
 * promise changed or was completed: what has been published cannot be noted otherwise.
 */
export function progressBeyondTarget({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, state, baseline, target, updates = [] } of collections.commitments.values()) {
    if (target === undefined || target.value <= 0 || state === "achieved") continue;
    if (betterDirection(target, baseline) !== "more") continue;
    const noted = updates.findLastIndex(({ type }) => type === "change" || type === "completion");
    for (const [index, { value }] of updates.entries()) {
      if (value === undefined || value <= target.value || index <= noted) continue;
      const details = { found: value, limit: target.value };
      findings.push(
        finding("progress-beyond-target", "commitments", id, ["updates", index, "value"], details),
      );
    }
  }
  return findings;
}
