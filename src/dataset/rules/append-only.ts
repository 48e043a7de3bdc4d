import { isDeepStrictEqual } from "node:util";
import type { Collections } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { closedYear } from "./closed-year.ts";
import { finding } from "./rule.ts";
import { weakenedGoal } from "./weakened-goal.ts";
import { weakenedTarget } from "./weakened-target.ts";

/** The records that promise something: that it will be done, or, of a closed year, that its figures stay as they are. */
export type Promises = Pick<Collections, "commitments" | "goals" | "periods">;

/**
 * Changes that a record's history does not allow: an update that was published is never rewritten or taken away, edit
 * links once made void stay void, a promise or a goal is made less only with a reason, a closed year keeps its figures,
 * and what is taken back is said to be, never deleted. Compares what the files say, so that another layout of a file is
 * no change.
 *
 * @param before What there was at the base commit.
 * @param after The same as proposed, and the series that goals are measured by.
 */
export function findingsOfHistory(
  before: Promises,
  after: Promises & Pick<Collections, "indicators">,
): Finding[] {
  const findings: Finding[] = [];
  for (const old of before.goals.values()) {
    const now = after.goals.get(old.id);
    if (now !== undefined) findings.push(...weakenedGoal(old, now, after.indicators));
    else findings.push(finding("delete-not-allowed", "goals", old.id, [], { found: "goals" }));
  }
  for (const old of before.periods.values()) {
    const now = after.periods.get(old.id);
    if (now !== undefined) findings.push(...closedYear(old, now));
    else findings.push(finding("delete-not-allowed", "periods", old.id, [], { found: "periods" }));
  }
  for (const old of before.commitments.values()) {
    const { id } = old;
    const now = after.commitments.get(id);
    if (now === undefined) {
      findings.push(finding("delete-not-allowed", "commitments", id, []));
      continue;
    }
    const updates = now.updates ?? [];
    const changed = (old.updates ?? []).findIndex(
      (update, index) => !isDeepStrictEqual(update, updates[index]),
    );
    if (changed >= 0) {
      const details = { found: old.updates?.[changed]?.date };
      findings.push(finding("updates-append-only", "commitments", id, ["updates", changed], details));
    }
    const generation = now.editGeneration ?? 0;
    if (generation < (old.editGeneration ?? 0)) {
      const details = { found: generation, limit: old.editGeneration };
      findings.push(finding("generation-monotonic", "commitments", id, ["editGeneration"], details));
    }
    findings.push(...weakenedTarget(old, now));
  }
  return findings;
}
