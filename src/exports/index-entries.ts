import type { Dataset } from "../dataset/dataset.ts";
import { recordHref } from "../i18n/record-href.ts";
import type { Language } from "../i18n/routes.ts";
import { type Reading, read } from "../i18n/texts.ts";
import type { Texts } from "../i18n/sv.ts";
import type { Localized } from "../schema/text.ts";
import type { CollectionName } from "../schema/values.ts";
import { ownText, pageEntries } from "./page-entries.ts";

/** What kinds of thing the portal holds, as its search and its index tell them apart. */
export type EntryType = keyof Texts["search"]["types"];

/** Something that has a place of its own on the portal. */
export interface IndexEntry {
  readonly type: EntryType;
  /** The record's id; for a page its route. */
  readonly id: string;
  readonly title: Reading;
  readonly href: string;
  readonly focusAreas: readonly string[];
  /** The organisation behind it. */
  readonly actor: string | undefined;
  /** What there is to read about it, most important first. */
  readonly texts: readonly Reading[];
}

/** The page of an offer or a need, of those that show all support, from 1. */
export type PageOfSupport = (collection: "support-needs" | "support-offers", id: string) => number;

/** Everything that has a place on the portal, in the words of one language. */
export function indexEntries(
  dataset: Dataset,
  language: Language,
  pageOfSupport: PageOfSupport,
): readonly IndexEntry[] {
  const nameOf = (actor: string | undefined) =>
    actor === undefined ? undefined : dataset.actors.get(actor)?.name;
  const reading = (texts: readonly (Localized | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [read(text, language)]));
  const entry = (
    type: EntryType,
    collection: CollectionName,
    record: { readonly id: string; readonly title: Localized; readonly actor?: string | undefined },
    focusAreas: readonly string[] | undefined,
    texts: readonly (Localized | undefined)[],
  ): IndexEntry => ({
    type,
    id: record.id,
    title: read(record.title, language),
    href: recordHref(
      collection,
      record.id,
      language,
      collection === "support-needs" || collection === "support-offers"
        ? pageOfSupport(collection, record.id)
        : undefined,
    ),
    focusAreas: focusAreas ?? [],
    actor: nameOf(record.actor),
    texts: reading(texts),
  });

  return [
    ...Array.from(dataset.commitments.values(), (it) =>
      entry("commitment", "commitments", it, it.focusAreas, [
        it.summary,
        ...(it.updates ?? []).map(({ statement }) => statement),
        it.stateReason,
      ]),
    ),
    ...Array.from(dataset.actors.values(), ({ id, name, summary, focusAreas }): IndexEntry => ({
      type: "actor",
      id,
      title: ownText(name, language),
      href: recordHref("actors", id, language),
      focusAreas: focusAreas ?? [],
      actor: undefined,
      texts: reading([summary]),
    })),
    ...Array.from(dataset.goals.values(), (it) =>
      entry("goal", "goals", it, it.focusArea ? [it.focusArea] : [], [it.summary]),
    ),
    ...Array.from(dataset.indicators.values(), (it) =>
      entry("indicator", "indicators", it, [], [it.summary, it.method]),
    ),
    ...Array.from(dataset.focusAreas.values(), (it) =>
      entry(
        "focusArea",
        "focus-areas",
        it,
        [it.id],
        [it.summary, ...(it.transitions ?? []).map(({ title }) => title)],
      ),
    ),
    ...Array.from(dataset.catalogue.values(), (it) =>
      entry("catalogue", "catalogue", it, it.focusAreas, [it.summary]),
    ),
    ...Array.from(dataset.supportOffers.values(), (it) =>
      entry("support", "support-offers", it, it.focusAreas, [it.summary]),
    ),
    ...[...dataset.supportNeeds.values()]
      .filter(({ state }) => state !== "closed")
      .map((it) => entry("support", "support-needs", it, it.focusAreas, [it.summary])),
    ...Array.from(dataset.stories.values(), (it) =>
      entry("story", "stories", it, it.focusAreas, [it.summary, it.body, it.cost, it.nextTime]),
    ),
    ...Array.from(dataset.events.values(), (it) =>
      entry("event", "events", it, it.focusAreas, [it.summary, it.outcome]),
    ),
    ...pageEntries(language),
  ];
}
