import type { RecordOf } from "../schema/collections.ts";
import type { Portal } from "../schema/portal.ts";
import type { CollectionName } from "../schema/values.ts";

/** A record with the id its file name gives it. */
export type Identified<T> = T & { readonly id: string };

export type FocusArea = Identified<RecordOf<"focus-areas">>;
export type Goal = Identified<RecordOf<"goals">>;
export type Indicator = Identified<RecordOf<"indicators">>;
export type Actor = Identified<RecordOf<"actors">>;
export type CatalogueItem = Identified<RecordOf<"catalogue">>;
export type Commitment = Identified<RecordOf<"commitments">>;
export type SupportNeed = Identified<RecordOf<"support-needs">>;
export type SupportOffer = Identified<RecordOf<"support-offers">>;
export type Story = Identified<RecordOf<"stories">>;
export type Event = Identified<RecordOf<"events">>;
export type Source = Identified<RecordOf<"sources">>;
export type Period = Identified<RecordOf<"periods">>;

/** Checked records of one collection, by id, in the alphabetical order of their ids. */
export type Records<C extends CollectionName> = ReadonlyMap<string, Identified<RecordOf<C>>>;

/** Everything `data/` says, checked. Records refer to each other by id; the lists below turn references round. */
export interface Dataset {
  readonly portal: Portal;
  readonly focusAreas: Records<"focus-areas">;
  readonly goals: Records<"goals">;
  readonly indicators: Records<"indicators">;
  readonly actors: Records<"actors">;
  readonly catalogue: Records<"catalogue">;
  readonly commitments: Records<"commitments">;
  readonly supportNeeds: Records<"support-needs">;
  readonly supportOffers: Records<"support-offers">;
  readonly stories: Records<"stories">;
  readonly events: Records<"events">;
  readonly sources: Records<"sources">;
  readonly periods: Records<"periods">;

  /** Those an actor owns. */
  readonly commitmentsByActor: ReadonlyMap<string, readonly Commitment[]>;
  /** Those of others that an actor takes part in. */
  readonly commitmentsByPartner: ReadonlyMap<string, readonly Commitment[]>;
  readonly commitmentsByFocusArea: ReadonlyMap<string, readonly Commitment[]>;
  readonly commitmentsByGoal: ReadonlyMap<string, readonly Commitment[]>;
  readonly commitmentsByCatalogueItem: ReadonlyMap<string, readonly Commitment[]>;
  readonly supportNeedsByActor: ReadonlyMap<string, readonly SupportNeed[]>;
  readonly supportOffersByActor: ReadonlyMap<string, readonly SupportOffer[]>;
  readonly storiesByActor: ReadonlyMap<string, readonly Story[]>;
  readonly storiesByCommitment: ReadonlyMap<string, readonly Story[]>;
  readonly storiesBySupportOffer: ReadonlyMap<string, readonly Story[]>;
  readonly storiesByFocusArea: ReadonlyMap<string, readonly Story[]>;
  /** Those an actor invites to or takes part in. */
  readonly eventsByActor: ReadonlyMap<string, readonly Event[]>;
  readonly eventsByCommitment: ReadonlyMap<string, readonly Event[]>;
  readonly eventsBySupportOffer: ReadonlyMap<string, readonly Event[]>;
  readonly eventsByFocusArea: ReadonlyMap<string, readonly Event[]>;
}

/** The records of every collection, as the loader hands them over. */
export type Collections = { readonly [C in CollectionName]: Records<C> };

function groupBy<T>(
  records: Iterable<T>,
  idsOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const id of new Set(idsOf(record))) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [record]);
      else group.push(record);
    }
  }
  return groups;
}

/** Joins checked records into a dataset. */
export function joinDataset(portal: Portal, records: Collections): Dataset {
  const commitments = [...records.commitments.values()];
  return {
    portal,
    focusAreas: records["focus-areas"],
    goals: records.goals,
    indicators: records.indicators,
    actors: records.actors,
    catalogue: records.catalogue,
    commitments: records.commitments,
    supportNeeds: records["support-needs"],
    supportOffers: records["support-offers"],
    stories: records.stories,
    events: records.events,
    sources: records.sources,
    periods: records.periods,
    commitmentsByActor: groupBy(commitments, ({ actor }) => [actor]),
    commitmentsByPartner: groupBy(commitments, ({ actor, partners = [] }) =>
      partners.filter((partner) => partner !== actor),
    ),
    commitmentsByFocusArea: groupBy(commitments, ({ focusAreas }) => focusAreas),
    commitmentsByGoal: groupBy(commitments, ({ goals }) => goals),
    commitmentsByCatalogueItem: groupBy(commitments, ({ catalogueItem }) =>
      catalogueItem === undefined ? [] : [catalogueItem],
    ),
    supportNeedsByActor: groupBy(records["support-needs"].values(), ({ actor }) =>
      actor === undefined ? [] : [actor],
    ),
    supportOffersByActor: groupBy(records["support-offers"].values(), ({ actor }) => [actor]),
    storiesByActor: groupBy(records.stories.values(), ({ actors }) => actors),
    storiesByCommitment: groupBy(records.stories.values(), ({ commitments = [] }) => commitments),
    storiesBySupportOffer: groupBy(records.stories.values(), ({ supportOffers = [] }) => supportOffers),
    storiesByFocusArea: groupBy(records.stories.values(), ({ focusAreas }) => focusAreas),
    eventsByActor: groupBy(records.events.values(), ({ organiser, actors = [] }) =>
      organiser === undefined ? actors : [organiser, ...actors],
    ),
    eventsByCommitment: groupBy(records.events.values(), ({ commitments = [] }) => commitments),
    eventsBySupportOffer: groupBy(records.events.values(), ({ supportOffers = [] }) => supportOffers),
    eventsByFocusArea: groupBy(records.events.values(), ({ focusAreas = [] }) => focusAreas),
  };
}
