import { isDeepStrictEqual } from "node:util";
import type { Commitment } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { betterDirection } from "../target-direction.ts";
import { finding } from "./rule.ts";

/** Whether the change is told: by a new update that says more than that all is as before, or by a new reason. */
function isExplained(old: Commitment, now: Commitment): boolean {
  const added = (now.updates ?? []).slice(old.updates?.length ?? 0);
  if (added.some(({ type }) => type !== "confirmation")) return true;
  return now.stateReason !== undefined && !isDeepStrictEqual(now.stateReason, old.stateReason);
}

/** Whether a target promises less, or something that nobody can compare. */
function isWeaker(old: Commitment, now: Commitment): boolean {
  if (old.target === undefined) return false;
  if (now.target === undefined) return true;
  if (now.target.value === old.target.value) return false;
  if (now.target.unit.sv !== old.target.unit.sv) return true;
  const better = betterDirection(old.target, old.baseline);
  return better !== undefined && (better === "more") === now.target.value < old.target.value;
}

/**
 * A promise that becomes less, or is put off, says why: in an update added with the change, or in `stateReason`.
 *
 * @param old The commitment as published.
 * @param now The commitment as proposed.
 */
export function weakenedTarget(old: Commitment, now: Commitment): Finding[] {
  if (isExplained(old, now)) return [];
  const findings: Finding[] = [];
  if (isWeaker(old, now)) {
    const path = now.target === undefined ? [] : ["target", "value"];
    const details = { found: now.target?.value ?? "–", limit: old.target?.value };
    findings.push(finding("weakened-target", "commitments", now.id, path, details));
  }
  if (old.due !== "unknown" && (now.due === "unknown" || now.due > old.due)) {
    const details = { found: now.due, limit: old.due };
    findings.push(finding("weakened-target", "commitments", now.id, ["due"], details));
  }
  return findings;
}
