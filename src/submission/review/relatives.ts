import { actorName } from "../../dataset/actor-name.ts";
import { isStanding } from "../../dataset/counted.ts";
import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import type { Finding } from "../../dataset/finding.ts";

/** Another commitment that a reviewer should compare with, and why. */
export interface Relative {
  readonly commitment: Commitment;
  readonly actor: string;
  /**
   * `alike`: the same actor has one with nearly the same title · `same-item`: the same actor has chosen the same item of
   * the catalogue · `same-group`: is said to save the same tonnes · `partner-item`: a partner has chosen the same item.
   */
  readonly why: "alike" | "same-item" | "same-group" | "partner-item";
}

function reasonOf(
  own: Commitment,
  other: Commitment,
  alike: ReadonlySet<string>,
): Relative["why"] | undefined {
  if (alike.has(other.id)) return "alike";
  const isSameItem = own.catalogueItem !== undefined && own.catalogueItem === other.catalogueItem;
  if (isSameItem && own.actor === other.actor && isStanding(other)) return "same-item";
  if (own.overlapGroup !== undefined && own.overlapGroup === other.overlapGroup) return "same-group";
  const isPartner = own.partners?.includes(other.actor) || other.partners?.includes(own.actor);
  return isSameItem && isPartner && isStanding(other) ? "partner-item" : undefined;
}

/**
 * Commitments that may be the same as the proposed one, or count the same tonnes.
 *
 * @param dataset With the proposal in it.
 */
export function relativesOf(
  own: Commitment,
  dataset: Dataset,
  findings: readonly Finding[],
): readonly Relative[] {
  const alike = new Set(
    findings
      .filter(({ rule, id }) => rule === "possible-duplicate" && id === own.id)
      .flatMap(({ details }) => details?.others ?? []),
  );
  return [...dataset.commitments.values()].flatMap((commitment) => {
    const why = commitment.id === own.id ? undefined : reasonOf(own, commitment, alike);
    const actor = actorName(dataset, commitment.actor);
    return why === undefined ? [] : [{ commitment, actor, why }];
  });
}
