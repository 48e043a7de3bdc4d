import { evidenceLevels, type Update } from "../../schema/commitment.ts";
import { isStanding } from "../counted.ts";
import type { Finding } from "../finding.ts";
import { betterDirection } from "../target-direction.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Updates that tell what has been done. Evidence of another says only that the promise was made, or still stands. */
const tellsOfResults = ({ type }: Update) => type === "completion" || type === "progress";

/**
 * What is reported as achieved, wholly or partly, can be checked: at least one update about what has been done has
 * evidence, of the level that the catalogue item asks for where there is one.
 */
export function achievedNeedsEvidence({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, state, catalogueItem = "", updates = [] } of collections.commitments.values()) {
    if (state !== "achieved" && state !== "partly-achieved") continue;
    const needed = collections.catalogue.get(catalogueItem)?.minimumEvidence.level ?? "self-declared";
    const isShown = updates
      .filter(tellsOfResults)
      .some(({ evidence = [] }) =>
        evidence.some(({ level }) => evidenceLevels.indexOf(level) >= evidenceLevels.indexOf(needed)),
      );
    if (!isShown) {
      const details = { found: state, limit: needed };
      findings.push(finding("achieved-needs-evidence", "commitments", id, ["state"], details));
    }
  }
  return findings;
}

/**
 * What is reported as achieved is reached by the last number told of it as well: a reader sees both. The reviewer is told,
 * where it is known which way is better.
 */
export function achievedBelowTarget({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, state, target, baseline, updates = [] } of collections.commitments.values()) {
    const told = updates.findLast(({ value }) => value !== undefined)?.value;
    if (state !== "achieved" || target === undefined || told === undefined) continue;
    const better = betterDirection(target, baseline);
    const isShort = (better === "more" && told < target.value) || (better === "less" && told > target.value);
    if (isShort) {
      const details = { found: told, limit: target.value };
      findings.push(finding("achieved-below-target", "commitments", id, ["state"], details));
    }
  }
  return findings;
}

/** A state that is neither active nor achieved is explained. */
export function stateNeedsReason({ collections }: RuleContext): Finding[] {
  return [...collections.commitments.values()]
    .filter(({ state, stateReason }) => !["active", "achieved"].includes(state) && stateReason === undefined)
    .map(({ id, state }) => finding("state-needs-reason", "commitments", id, ["state"], { found: state }));
}

/** A superseded commitment names its successor, and only a superseded one does. */
export function supersededBySuccessor({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, state, supersededBy } of collections.commitments.values()) {
    if (state === "superseded" && supersededBy === undefined) {
      findings.push(finding("superseded-needs-successor", "commitments", id, ["state"]));
    } else if (state !== "superseded" && supersededBy !== undefined) {
      const details = { found: state, others: [supersededBy] };
      findings.push(finding("superseded-state", "commitments", id, ["state"], details));
    }
  }
  return findings;
}

/** The due date has passed and nobody has said how it went. The municipality's own commitments too. */
export function overdue({ collections, today }: RuleContext): Finding[] {
  return [...collections.commitments.values()]
    .filter((commitment) => isStanding(commitment) && commitment.due !== "unknown" && commitment.due < today)
    .map(({ id, due }) => finding("overdue", "commitments", id, ["due"], { found: due, limit: today }));
}

/** Only the municipality makes the municipality's counter-commitments. */
export function counterCommitmentActor({ portal, collections }: RuleContext): Finding[] {
  const municipality = portal?.municipality.actor;
  if (municipality === undefined) return [];
  return [...collections.commitments.values()]
    .filter(({ counterCommitment, actor }) => counterCommitment && actor !== municipality)
    .map(({ id, actor }) =>
      finding("counter-commitment-actor", "commitments", id, ["counterCommitment"], {
        found: actor,
        limit: municipality,
      }),
    );
}
