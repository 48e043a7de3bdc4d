import type { CollectionName } from "../../schema/values.ts";
import { isCountable, isStanding } from "../counted.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Records in force that lean on an actor that has left, or on a commitment that no longer stands. */
export function refWithdrawn({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const { actors, commitments } = collections;
  const report = (collection: CollectionName, id: string, path: (string | number)[], found: string) => {
    findings.push(finding("ref-withdrawn", collection, id, path, { found }));
  };
  const hasLeft = (actor: string) => actors.get(actor)?.status === "left";

  for (const commitment of commitments.values()) {
    if (!isStanding(commitment)) continue;
    const { id, actor, partners = [] } = commitment;
    if (hasLeft(actor)) report("commitments", id, ["actor"], actor);
    for (const [index, partner] of partners.entries()) {
      if (hasLeft(partner)) report("commitments", id, ["partners", index], partner);
    }
  }
  for (const { id, responsible } of collections.goals.values()) {
    if (responsible !== undefined && hasLeft(responsible)) report("goals", id, ["responsible"], responsible);
  }
  for (const { id, state, actor } of collections["support-offers"].values()) {
    if (state === "open" && hasLeft(actor)) report("support-offers", id, ["actor"], actor);
  }
  for (const { id, state, actor, commitment } of collections["support-needs"].values()) {
    if (state !== "open") continue;
    if (actor !== undefined && hasLeft(actor)) report("support-needs", id, ["actor"], actor);
    const helped = commitment === undefined ? undefined : commitments.get(commitment);
    if (helped !== undefined && !isCountable(helped)) {
      report("support-needs", id, ["commitment"], helped.id);
    }
  }
  return findings;
}

/** Support that is open although its last day has passed. */
export function supportExpired({ collections, today }: RuleContext): Finding[] {
  return (["support-needs", "support-offers"] as const).flatMap((collection) =>
    [...collections[collection].values()]
      .filter(({ state, validUntil }) => state === "open" && validUntil !== "unknown" && validUntil < today)
      .map(({ id, validUntil }) =>
        finding("support-expired", collection, id, ["validUntil"], { found: validUntil, limit: today }),
      ),
  );
}
