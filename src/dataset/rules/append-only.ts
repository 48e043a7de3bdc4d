import { isDeepStrictEqual } from "node:util";
import type { Collections } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { finding } from "./rule.ts";
import { weakenedTarget } from "./weakened-target.ts";

/**
 * Changes that a record's history does not allow: an update that was published is never rewritten or taken away, edit
 * links once made void stay void, a promise is made less only with a reason, and a commitment is withdrawn, never
 * deleted. Compares what the files say, so that another layout of a file is no change.
 *
 * @param before The commitments of the base commit.
 * @param after The commitments as proposed.
 */
export function findingsOfHistory(
  before: Pick<Collections, "commitments">,
  after: Pick<Collections, "commitments">,
): Finding[] {
  const findings: Finding[] = [];
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
