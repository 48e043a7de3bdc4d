import { type FeedFile, feedHref, fileHref, href, type Language } from "../../i18n/routes.ts";
import { signatureOf } from "../../i18n/signature.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import type { PublishedChange } from "./published-change.ts";
import { type Entry, entryOf, type FeedContext, tagUri } from "./entry.ts";
import type { FeedScope } from "./scope.ts";

/** How many entries a feed has at most. Whoever reads it now and then misses nothing; it stays small. */
export const mostEntries = 50;

/** A feed in a language, before it is written in a format. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The page whose changes it tells. */
  readonly home: string;
  /** Its own address. */
  readonly self: string;
  readonly icon: string;
  /** `YYYY-MM-DD`: the day of the latest entry, or of the commit where there is none. */
  readonly updated: string;
  /** Who says it: the publisher, or the portal itself while it is a proposal. */
  readonly author: { readonly name: string; readonly url: string };
  readonly license: string;
  readonly entries: readonly Entry[];
}

/**
 * Noon of a day in the form of RFC 3339. Changes are dated by the day, and noon in Greenwich falls on that day for
 * every reader in Europe, Africa and America.
 */
export const noonOf = (date: string): string => `${date}T12:00:00Z`;

/**
 * A feed of the latest changes.
 *
 * @param changes Latest first.
 * @param date The day of the commit.
 */
export function feedOf(
  scope: FeedScope,
  changes: readonly PublishedChange[],
  file: FeedFile,
  context: FeedContext & { readonly date: string },
  language: Language,
): Feed {
  const { dataset, address, date } = context;
  const { title, publisher, license, fictional, proposed } = dataset.portal;
  const { feeds, openData } = textsIn(language);
  const site = read(title, language).text;
  const notices = [fictional && openData.catalogue.fictional, proposed && openData.catalogue.proposed].filter(
    (notice) => notice !== false,
  );
  const key = scope.page === "home" ? "feed" : `${scope.page}/${scope.id}/feed`;
  const latest = changes.slice(0, mostEntries);
  return {
    id: tagUri(dataset.portal, language, key),
    title: scope.page === "home" ? feeds.title.home(site) : feeds.title.of(scope.name[language], site),
    description: [feeds.description(mostEntries), ...notices].join(" "),
    language,
    home: address(href(scope.page, language, { id: scope.id })),
    self: address(feedHref(scope.page, file, language, scope.id)),
    icon: address(fileHref("/favicon.svg")),
    updated: latest[0]?.date ?? date,
    author: {
      name: signatureOf(dataset.portal, language),
      url: proposed ? address(href("home", language)) : publisher.url,
    },
    license,
    entries: latest.map((change) => entryOf(change, context, language)),
  };
}
