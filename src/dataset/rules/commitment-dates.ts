import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

const isKnown = (date: string) => date !== "unknown";

/** A commitment is due after it starts. */
export function dueAfterStart({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, start, due } of collections.commitments.values()) {
    if (isKnown(start) && isKnown(due) && due <= start) {
      findings.push(finding("due-after-start", "commitments", id, ["due"], { found: due, limit: start }));
    }
  }
  return findings;
}

/** A commitment was decided on before it is told of: a day to come is a slip, or a decision that is not made yet. */
export function signedInFuture({ collections, today }: RuleContext): Finding[] {
  return [...collections.commitments.values()]
    .filter(({ signed }) => isKnown(signed) && signed > today)
    .map(({ id, signed }) => {
      return finding("signed-in-future", "commitments", id, ["signed"], { found: signed, limit: today });
    });
}

/** Milestones fall between start and due, and none is done in the future. */
export function milestoneDates({ collections, today }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, start, due, milestones = [] } of collections.commitments.values()) {
    for (const [index, milestone] of milestones.entries()) {
      const path = ["milestones", index];
      const isBefore = isKnown(start) && milestone.due < start;
      if (isBefore || (isKnown(due) && milestone.due > due)) {
        const details = { found: milestone.due, limit: `${start}–${due}` };
        findings.push(finding("milestone-outside", "commitments", id, [...path, "due"], details));
      }
      if (milestone.done !== undefined && milestone.done > today) {
        const details = { found: milestone.done, limit: today };
        findings.push(finding("milestone-in-future", "commitments", id, [...path, "done"], details));
      }
    }
  }
  return findings;
}
