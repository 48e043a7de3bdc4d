import { context } from "../context.ts";
import { atomXml } from "../exports/feeds/atom.ts";
import { calendarIcs } from "../exports/feeds/calendar.ts";
import { allChanges } from "../exports/feeds/changes.ts";
import { type Feed, feedOf, mostEntries } from "../exports/feeds/feed.ts";
import { jsonFeed } from "../exports/feeds/json-feed.ts";
import { rssXml } from "../exports/feeds/rss.ts";
import { changesByScope, feedScopes } from "../exports/feeds/scope.ts";
import { supportPages } from "../figures/support-pages.ts";
import { type FeedFile, feedFiles, languageOf, pagesWithFeeds, routes } from "../i18n/routes.ts";
import { manyFiles } from "../output/many-files.ts";
import { edition } from "./_edition.ts";

const formats: Readonly<
  Record<Exclude<FeedFile, "calendar.ics">, { readonly type: string; readonly write: (feed: Feed) => string }>
> = {
  "feed.xml": { type: "application/atom+xml; charset=utf-8", write: atomXml },
  "rss.xml": { type: "application/rss+xml; charset=utf-8", write: rssXml },
  "feed.json": { type: "application/feed+json; charset=utf-8", write: jsonFeed },
};

/** Reckoned once for all the feeds of a build. */
function gather() {
  const { dataset, date } = edition();
  return {
    changesOf: changesByScope(allChanges(dataset, context().history, date), mostEntries),
    // Placed on the day of the commit, so that the same commit gives the same feeds.
    pageOf: supportPages(dataset, date).pageOf,
  };
}

let memo: { readonly of: object; readonly gathered: ReturnType<typeof gather> } | undefined;
function gathered(): ReturnType<typeof gather> {
  const of = context();
  if (memo?.of !== of) memo = { of, gathered: gather() };
  return memo.gathered;
}

/** `/feed.xml`, `/rss.xml`, `/feed.json` and `/calendar.ics`, and the same beside every focus area and actor. */
export const { getStaticPaths, GET } = manyFiles(function* (routePattern) {
  const language = languageOf(routePattern);
  const file = feedFiles.find((name) => routePattern.endsWith(`/${name}`));
  const page = pagesWithFeeds.find((one) => routePattern === routes[one][language] + file);
  if (file === undefined || page === undefined) throw new Error(`No feed is written at ${routePattern}`);
  const { dataset, date, address } = edition();
  for (const scope of feedScopes(dataset).filter((one) => one.page === page)) {
    const path = routePattern.replace("[id]", scope.id);
    if (file === "calendar.ics") {
      const content = () => calendarIcs(scope, { dataset, date, address }, language);
      yield { path, language, type: "text/calendar; charset=utf-8", content };
      continue;
    }
    const { type, write } = formats[file];
    const content = () => {
      const { changesOf, pageOf } = gathered();
      return write(feedOf(scope, changesOf(scope), file, { dataset, date, address, pageOf }, language));
    };
    yield { path, language, type, content };
  }
});
