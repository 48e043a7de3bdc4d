import { isCountable, isCounted, lackedInSums } from "../counted.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Of commitments that would save the same tonnes, one is counted. */
export function overlapCountedTwice({ collections }: RuleContext): Finding[] {
  const groups = new Map<string, string[]>();
  for (const commitment of collections.commitments.values()) {
    const { id, overlapGroup } = commitment;
    if (overlapGroup === undefined || !isCounted(commitment)) continue;
    const group = groups.get(overlapGroup);
    if (group === undefined) groups.set(overlapGroup, [id]);
    else group.push(id);
  }
  return [...groups].flatMap(([group, [first = "", ...rest]]) =>
    rest.map((id) =>
      finding("overlap-counted-twice", "commitments", id, ["overlapGroup"], {
        found: group,
        others: [first],
      }),
    ),
  );
}

/** Whoever counts another's effect is in the same overlap group, and counts its own. */
export function countedByGroup({ collections: { commitments } }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, overlapGroup, countedBy } of commitments.values()) {
    const counting = countedBy === undefined ? undefined : commitments.get(countedBy);
    if (counting === undefined) continue;
    const isSameGroup = overlapGroup !== undefined && counting.overlapGroup === overlapGroup;
    if (isSameGroup && isCounted(counting)) continue;
    const details = { found: counting.id, limit: isSameGroup ? "not-counted" : "other-group" };
    findings.push(finding("counted-by-group", "commitments", id, ["countedBy"], details));
  }
  return findings;
}

/** Whoever counts another's effect is itself in some year's sum: else the tonnes are counted nowhere. */
export function countedByNotAdded({ collections: { commitments } }: RuleContext): Finding[] {
  return [...commitments.values()].flatMap(({ id, effect, countedBy, state }) => {
    const counting = countedBy === undefined ? undefined : commitments.get(countedBy);
    // What no longer stands is rightly counted nowhere.
    if (effect === undefined || !isCountable({ state })) return [];
    if (counting === undefined || !isCounted(counting)) return [];
    const lacked = lackedInSums(counting);
    if (lacked === undefined) return [];
    const details = { found: counting.id, limit: lacked };
    return [finding("counted-by-not-added", "commitments", id, ["countedBy"], details)];
  });
}
