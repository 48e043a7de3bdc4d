import type { Portal } from "../../schema/portal.ts";
import type { Collections, Commitment } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import type { Referring } from "../references.ts";
import { findingsOf } from "./all-rules.ts";
import { tonnesOutlier } from "./effects.ts";

/** Collections that grow with the number of those who take part, and so are worth leaving out. */
type Growing = "commitments" | "actors" | "support-needs" | "support-offers" | "stories" | "events";

const nameOf = ({ collection, id, path, rule }: Finding) => [rule, collection, id, ...path].join("/");

/** A commitment, what it counts by and what came after it, and so on to the end. */
function withSuccessors(
  commitments: Collections["commitments"],
  firsts: readonly Partial<Commitment>[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = firsts.flatMap(({ countedBy, supersededBy }) => [countedBy, supersededBy]);
  while (next.length > 0) {
    const id = next.pop();
    const commitment = id === undefined || reached.has(id) ? undefined : commitments.get(id);
    if (id === undefined || commitment === undefined) continue;
    reached.add(id);
    next.push(commitment.countedBy, commitment.supersededBy);
  }
  return reached;
}

/** Says of every growing record whether it can have anything to do with some records, as they were or as they are. */
function nearness(collections: Collections, records: readonly Referring[]) {
  const own = new Set(records.map(({ collection, id }) => `${collection}/${id}`));
  const commitments = records
    .filter(({ collection }) => collection === "commitments")
    .map(({ record }) => record as Partial<Commitment>);
  const actors = new Set(
    records.map(({ collection, id, record }) =>
      collection === "actors" ? id : (record as { readonly actor?: string }).actor,
    ),
  );
  const groups = new Set(commitments.flatMap(({ overlapGroup }) => overlapGroup ?? []));
  const asked = new Set(commitments.flatMap(({ supportNeeds = [] }) => supportNeeds));
  const reached = withSuccessors(collections.commitments, commitments);
  const isOwn = (collection: Growing, id = "") => own.has(`${collection}/${id}`);
  const isNear = (one: Commitment) =>
    actors.has(one.actor) ||
    reached.has(one.id) ||
    groups.has(one.overlapGroup ?? "") ||
    isOwn("commitments", one.countedBy) ||
    isOwn("commitments", one.supersededBy) ||
    (one.partners ?? []).some((partner) => isOwn("actors", partner));
  const leanedOn = new Set<string | undefined>(actors);
  for (const { partners = [] } of commitments) for (const partner of partners) leanedOn.add(partner);
  return { isOwn, isNear, actors, leanedOn, asked };
}

function picked<Item extends { readonly id: string }>(
  all: ReadonlyMap<string, Item>,
  isPicked: (item: Item) => boolean,
): ReadonlyMap<string, Item> {
  return new Map([...all].filter(([, item]) => isPicked(item)));
}

/** The records that some records touch, in the same order; collections that do not grow are whole. */
function near(collections: Collections, records: readonly Referring[]): Collections {
  const { isOwn, isNear, actors, leanedOn, asked } = nearness(collections, records);
  const commitments = picked(collections.commitments, (one) => isOwn("commitments", one.id) || isNear(one));
  const needs = picked(
    collections["support-needs"],
    ({ id, actor, commitment }) =>
      isOwn("support-needs", id) || actors.has(actor) || asked.has(id) || isOwn("commitments", commitment),
  );
  const offers = picked(
    collections["support-offers"],
    ({ id, actor }) => isOwn("support-offers", id) || actors.has(actor),
  );
  for (const { actor, partners = [] } of commitments.values()) {
    for (const id of [actor, ...partners]) leanedOn.add(id);
  }
  return {
    ...collections,
    commitments,
    "support-needs": needs,
    "support-offers": offers,
    actors: picked(collections.actors, ({ id }) => leanedOn.has(id)),
    stories: new Map(),
    events: new Map(),
  };
}

/**
 * What all rules say of some records, and the errors that they bring about in others: as {@link findingsOf} says it
 * among thousands of records, in the time that a few take. A rule that weighs a record against all others of its kind
 * has to be named here, as `tonnesOutlier` is.
 *
 * @param before All records without the proposed ones, or with them as they were.
 * @param after All records with the proposed ones.
 * @param records The proposed ones.
 */
export function findingsNear(
  portal: Portal | undefined,
  before: Collections,
  after: Collections,
  records: readonly Referring[],
  today: string,
): Finding[] {
  const earlier = records.flatMap(({ collection, id }): Referring[] => {
    const record = collection === "portal" ? undefined : before[collection].get(id);
    return record === undefined ? [] : [{ collection, id, record }];
  });
  const around = [...records, ...earlier];
  const own = new Set(records.map(({ collection, id }) => `${collection}/${id}`));
  const already = new Set(findingsOf(portal, near(before, around), today).map(nameOf));
  const weighed = tonnesOutlier({ portal, collections: after, today });
  return findingsOf(portal, near(after, around), today)
    .filter(({ rule }) => rule !== "tonnes-outlier")
    .concat(weighed)
    .filter(
      (finding) =>
        own.has(`${finding.collection}/${finding.id}`) ||
        (finding.severity === "error" && !already.has(nameOf(finding))),
    );
}
