import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** A need says who asks or, where the name is not to be shown, what type of actor it is: one of the two. */
export function askerOrType({ collections }: RuleContext): Finding[] {
  return [...collections["support-needs"].values()]
    .filter(({ actor, actorType }) => (actor === undefined) === (actorType === undefined))
    .map(({ id, actor }) =>
      finding("asker-or-type", "support-needs", id, [actor === undefined ? "actor" : "actorType"]),
    );
}

/** A need without a name that is tied to a commitment: the commitment says whose it is. */
export function unnamedLinked({ collections }: RuleContext): Finding[] {
  const needs = collections["support-needs"];
  const isUnnamed = (id: string) => needs.get(id)?.actorType !== undefined;
  return [
    ...[...needs.values()].flatMap(({ id, commitment }) =>
      commitment !== undefined && isUnnamed(id)
        ? [finding("unnamed-linked", "support-needs", id, ["commitment"], { found: commitment })]
        : [],
    ),
    ...[...collections.commitments.values()].flatMap(({ id, supportNeeds = [] }) =>
      supportNeeds.flatMap((need, index) =>
        isUnnamed(need)
          ? [finding("unnamed-linked", "commitments", id, ["supportNeeds", index], { found: need })]
          : [],
      ),
    ),
  ];
}
