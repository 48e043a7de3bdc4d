import type { Dataset } from "../../dataset/dataset.ts";
import { recordHref } from "../../i18n/record-href.ts";
import { href, type Language } from "../../i18n/routes.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import type { Localized } from "../../schema/text.ts";
import { placeOfSite } from "../place-of-site.ts";
import type { PublishedChange } from "./published-change.ts";
import { headingOf } from "./entry-heading.ts";
import { figureParagraphs, happeningParagraphs, newParagraphs, promiseParagraphs } from "./entry-text.ts";
import { type Paragraph, paragraphsHtml } from "./paragraphs.ts";

/** One change as a feed tells it, in whatever format. */
export interface Entry {
  readonly id: string;
  /** The page that tells of it. */
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly html: string;
  /** The focus areas and the actors it is about, by name. Never an author: not every text is the actor's own. */
  readonly categories: readonly string[];
}

/** What an entry is written from. */
export interface FeedContext {
  readonly dataset: Dataset;
  /** A path of the portal as a whole address. */
  readonly address: (path: string) => string;
  /** The page of a list that a record of support or a source is on. */
  readonly pageOf: (collection: "support-needs" | "support-offers", id: string) => number;
}

/**
 * The year in which these ids were first made, which RFC 4151 asks for beside the host. It stays, and so does an id:
 * a page may move, but what was read is not unread again.
 */
const since = 2026;

/** The lasting id of something that the portal publishes. */
export function tagUri({ siteUrl }: Dataset["portal"], language: Language, key: string): string {
  const { host, folder } = placeOfSite(siteUrl);
  return `tag:${host},${since}:${folder}${language}/${key}`;
}

function placeOf({ told }: PublishedChange, { pageOf }: FeedContext, language: Language): string {
  switch (told.what) {
    case "happening":
      return recordHref("commitments", told.commitment.id, language);
    case "figures":
      return recordHref("indicators", told.indicator.id, language);
    case "promise": {
      const { record } = told;
      if (record === undefined) return href("changedPromises", language);
      return recordHref("actor" in record ? "commitments" : "goals", record.id, language);
    }
    case "new": {
      const { collection, record } = told;
      const isSupport = collection === "support-needs" || collection === "support-offers";
      return recordHref(collection, record.id, language, isSupport ? pageOf(collection, record.id) : 1);
    }
  }
}

function textOf({ told }: PublishedChange, dataset: Dataset, language: Language): readonly Paragraph[] {
  switch (told.what) {
    case "happening":
      return happeningParagraphs(told, dataset, language);
    case "figures":
      return figureParagraphs(told, dataset, language);
    case "promise":
      return promiseParagraphs(told, dataset, language);
    case "new":
      return newParagraphs(told, dataset, language);
  }
}

/** A change in words. */
export function entryOf(change: PublishedChange, context: FeedContext, language: Language): Entry {
  const { key, date, focusAreas, actors } = change;
  const { dataset, address } = context;
  const named = (title: Localized | undefined) => (title === undefined ? [] : [read(title, language).text]);
  return {
    id: tagUri(dataset.portal, language, key),
    url: address(placeOf(change, context, language)),
    date,
    title: headingOf(change, textsIn(language), language),
    html: paragraphsHtml(textOf(change, dataset, language)),
    categories: [
      ...focusAreas.flatMap((id) => named(dataset.focusAreas.get(id)?.title)),
      ...actors.flatMap((id) => dataset.actors.get(id)?.name ?? []),
    ],
  };
}
