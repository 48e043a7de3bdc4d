import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import { type HappeningKind, kindOfUpdate } from "../../figures/recent.ts";
import type { History } from "../../history/history.ts";
import type { Update } from "../../schema/commitment.ts";
import type { PublishedChange } from "./published-change.ts";
import { changesOfPromises, figureChanges } from "./history-changes.ts";
import { newRecords } from "./new-records.ts";
import { updateDays } from "./update-days.ts";

/** What a reader wants first of what was published on one day. */
const order = [
  "commitments",
  "goals",
  "indicators",
  "stories",
  "events",
  "support-offers",
  "support-needs",
  "actors",
];
const rank = ({ key }: PublishedChange) => order.indexOf(key.slice(0, key.indexOf("/")));

/** Latest first; on one day by kind, by what happened last, and by key, so that every build gives the same order. */
function compareChanges(a: PublishedChange, b: PublishedChange): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (a.happened !== b.happened) return a.happened > b.happened ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** A commitment that is new, and what its actor has told since. */
function happenings(commitment: Commitment, history: History): readonly PublishedChange[] {
  const { id, signed, state, focusAreas, actor, partners = [], updates = [] } = commitment;
  const published = history.published[`commitments/${id}`];
  const actors = [actor, ...partners];
  const days = updateDays(updates.length, history.records[`commitments/${id}`] ?? [], published);
  const changeOf =
    (kind: HappeningKind, keyPart: string, day: string | undefined, happened: string) =>
    (update?: Update): PublishedChange => ({
      key: `commitments/${id}/${keyPart}`,
      date: day ?? happened,
      happened,
      focusAreas,
      actors,
      told: { what: "happening", kind, commitment, update },
    });
  const seen = new Map<string, number>();
  const told = updates.map((update, index) => {
    const name = `${update.date}-${update.type}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const keyPart = times === 1 ? name : `${name}-${times}`;
    return changeOf(kindOfUpdate(update, state), keyPart, days[index], update.date)(update);
  });
  const began = signed === "unknown" ? published : signed;
  return began === undefined ? told : [changeOf("new", "new", published, began)(), ...told];
}

/**
 * Everything that is new or has changed, latest first: commitments in their actors' words, promises that were made
 * weaker or stronger as git tells it, figures, and new records of other kinds. Nothing dated after a day.
 *
 * @param date The day of the commit: never that of the build, so that the same commit gives the same feeds.
 */
export function allChanges(dataset: Dataset, history: History, date: string): readonly PublishedChange[] {
  return [
    ...[...dataset.commitments.values()].flatMap((commitment) => happenings(commitment, history)),
    ...changesOfPromises(dataset, history),
    ...figureChanges(dataset, history),
    ...newRecords(dataset, history),
  ]
    .filter((change) => change.date <= date)
    .sort(compareChanges);
}
